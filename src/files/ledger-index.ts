import { isId } from './cells/row-reader.ts';
import { foldText } from './csv/fold-text.ts';

/** What a row of any ledger says: which unit, mostly by its id, and in which bloc. */
export interface LedgerRow {
  readonly member: string;
  readonly bloc?: string;
  readonly row: number;
}

/** The rows of a ledger by unit and by bloc, so that each bloc takes its own part of what is read once. */
export class LedgerIndex<Row extends LedgerRow> {
  readonly #byUnit = new Map<string, Row[]>();
  readonly #byBloc = new Map<string | undefined, Row[]>();
  readonly #inWords = new Map<string | undefined, Row[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const isNamed = isId(row.member);
      addTo(this.#byUnit, isNamed ? row.member : foldText(row.member), row);
      addTo(this.#byBloc, row.bloc, row);
      if (!isNamed) addTo(this.#inWords, row.bloc, row);
    }
  }

  /** Rows of a unit by its id, or by a name as names are compared. */
  ofUnit(unit: string): readonly Row[] {
    return this.#byUnit.get(unit) ?? [];
  }

  ofBloc(bloc: string): readonly Row[] {
    return this.#byBloc.get(bloc) ?? [];
  }

  /** Rows of this bloc, or of none in particular, that call their unit by a name which units.csv does not know. */
  inWords(bloc: string): readonly Row[] {
    return [...(this.#inWords.get(bloc) ?? []), ...(this.#inWords.get(undefined) ?? [])];
  }
}

function addTo<Key, Row>(rows: Map<Key, Row[]>, key: Key, row: Row): void {
  const others = rows.get(key);
  if (others) others.push(row);
  else rows.set(key, [row]);
}
