import type { MemberId } from '../domain/bloc-year.ts';
import { Spellings } from '../domain/spellings.ts';
import { foldText } from './csv/fold-text.ts';
import type { Complain } from './source-file.ts';

/** What a member is called in members.csv. */
export interface NamedMember {
  readonly id: MemberId;
  readonly row: number;
  /** Id, name, short name and aliases with the columns that they stand in. */
  readonly names: readonly { readonly text: string; readonly column: string }[];
}

/** Finds the member that a cell means by id, name, short name or alias (spec 2, "IDs"). */
export class MemberNames {
  /** False where some row of members.csv could not be read: an unknown name may be of that row. */
  readonly isComplete: boolean;
  readonly ids: ReadonlySet<string>;
  /** Names that several members share, as names are compared: they mean none of them, which is told once. */
  readonly #shared = new Set<string>();
  readonly #byFold = new Map<string, MemberId>();
  readonly #byText = new Map<string, MemberId | null>();
  readonly #spellings: Spellings;

  constructor(members: readonly NamedMember[], isComplete: boolean, complain: Complain) {
    this.isComplete = isComplete;
    this.ids = new Set(members.map(({ id }) => id));
    const nameOf = new Map(members.map(({ id, names }) => [id, names[1]?.text ?? id]));
    for (const { id, row, names } of members) {
      for (const { text, column } of names) {
        const fold = foldText(text);
        const other = this.#byFold.get(fold);
        if (other === undefined) this.#byFold.set(fold, id);
        else if (other !== id) {
          this.#shared.add(fold);
          const both = [nameOf.get(other) ?? other, nameOf.get(id) ?? id];
          complain({
            code: 'name-ambiguous',
            at: { file: 'members', row, column },
            details: { name: text, members: both },
          });
        }
      }
    }
    for (const fold of this.#shared) this.#byFold.delete(fold);
    // An id means its own member whatever others are called.
    for (const { id } of members) {
      this.#byFold.set(foldText(id), id);
      this.#shared.delete(foldText(id));
    }
    const spellings = members.flatMap(({ names }) => names.map(({ text }) => text));
    this.#spellings = new Spellings(spellings.filter((text) => !this.isShared(text)));
  }

  /** Whether several members are called so. */
  isShared(text: string): boolean {
    return this.#shared.size > 0 && this.#shared.has(foldText(text));
  }

  get hasShared(): boolean {
    return this.#shared.size > 0;
  }

  resolve(text: string): MemberId | undefined {
    const known = this.#byText.get(text);
    if (known !== undefined) return known ?? undefined;
    const id = this.#byFold.get(foldText(text));
    this.#byText.set(text, id ?? null);
    return id;
  }

  /** The id, name or alias that is nearest to a text which means no member. */
  closest(text: string): string | undefined {
    return this.#spellings.closest(text);
  }

  /** Every name by which a member is found, as names are compared. */
  folds(): Iterable<[string, MemberId]> {
    return this.#byFold;
  }
}
