import type { MemberId } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Locator } from '../../domain/locator.ts';
import type { Mark } from '../../domain/scores.ts';
import { Spellings } from '../../domain/spellings.ts';
import { isNotApplicable } from '../cells/closed-words.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import type { RawTable } from '../csv/split-table.ts';
import type { MemberNames } from '../member-names.ts';
import type { Complain, SourceFile } from '../source-file.ts';

/** What cells of score sheets and indicators refer to. */
export interface Known {
  readonly names: MemberNames;
  readonly criteria: ReadonlySet<string>;
  /** False where some row of criteria.csv could not be read: an unknown code may be of that row. */
  readonly areCriteriaComplete: boolean;
}

/** Words in the criterion's column at the foot of a sheet, whose rows are sums and ranks (spec 2). */
const footWords: ReadonlySet<string> = new Set(['Cộng', 'Tổng', 'Tổng cộng', 'Xếp loại', 'Xếp hạng'].map(foldText));

export function isFoot(criterion: string): boolean {
  return criterion === '' || footWords.has(foldText(criterion));
}

/** The last row that is about a criterion; what stands below it is the foot. */
export function lastCriterionRow({ rows }: RawTable, column: number, { criteria }: Known): number {
  return rows.findLastIndex((cells) => cells !== undefined && criteria.has(cellText(cells[column])));
}

/** Reads the cells of one sheet: each distinct text is interpreted once, and stands once in what was read. */
export class ScoreCells {
  readonly #file: SourceFile['role'];
  readonly #known: Known;
  readonly #complain: Complain;
  readonly #marks = new Map<string, Mark | 'empty' | 'wrong'>();
  readonly #codes = new Map<string, string>();
  #memberCell: string | undefined;
  #member: MemberId | undefined;
  readonly #spellings: Spellings;

  constructor({ role }: SourceFile, known: Known, complain: Complain) {
    this.#file = role;
    this.#known = known;
    this.#complain = complain;
    const codes = [...known.criteria];
    for (const code of codes) this.#codes.set(code, code);
    this.#spellings = new Spellings(codes);
  }

  /** The mark in a cell; nothing where it is empty or wrong, which is told. */
  mark(cell: string, row: number, column: number): Mark | undefined {
    const known = this.#marks.get(cell);
    if (known !== undefined && known !== 'wrong') return known === 'empty' ? undefined : known;
    const mark = this.#interpret(cell, { file: this.#file, row, column });
    this.#marks.set(cell, mark);
    return mark === 'empty' || mark === 'wrong' ? undefined : mark;
  }

  #interpret(cell: string, at: Locator): Mark | 'empty' | 'wrong' {
    const text = cellText(cell);
    if (text === '') return 'empty';
    const value = readNumber(text, at, { column: 'points' });
    if (!isProblem(value)) return value;
    if (isNotApplicable(text)) return 'na';
    this.#complain(value);
    return 'wrong';
  }

  /** Mostly a member's rows stand together. */
  member(cell: string, row: number, column: number): MemberId | undefined {
    if (cell === this.#memberCell) return this.#member;
    const { names } = this.#known;
    const id = names.resolve(cell) ?? names.resolve(cellText(cell));
    if (id === undefined) complainOfMember(cellText(cell), { file: this.#file, row, column }, names, this.#complain);
    else [this.#memberCell, this.#member] = [cell, id];
    return id;
  }

  criterion(cell: string, row: number, column: number): string | undefined {
    const known = this.#codes.get(cell) ?? this.#codes.get(cellText(cell));
    if (known !== undefined || !this.#known.areCriteriaComplete) return known;
    const value = cellText(cell);
    const closest = this.#spellings.closest(value);
    this.#complain({
      code: 'unknown-criterion',
      at: { file: this.#file, row, column },
      details: { value, ...(closest === undefined ? {} : { closest }) },
    });
    return undefined;
  }
}

/** A name that means no member, with the nearest; not where a row of members.csv is in doubt, or several have the name. */
export function complainOfMember(
  value: string,
  at: Locator,
  names: MemberNames,
  complain: (diagnostic: Diagnostic) => void,
  isColumn = false,
): void {
  if (!names.isComplete || names.isShared(value)) return;
  const closest = names.closest(value);
  complain({
    code: 'unknown-member',
    at,
    details: { value, ...(closest === undefined ? {} : { closest }), ...(isColumn ? { column: true } : {}) },
  });
}
