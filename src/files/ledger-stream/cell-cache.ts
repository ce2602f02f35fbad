/** So many different texts of one column are kept. */
const most = 1 << 16;

/** What the cells of one column mean; a text that has been read before costs one look-up. */
export class CellCache<Meaning> {
  readonly #read: (text: string) => Meaning;
  readonly #known = new Map<string, Meaning>();

  constructor(read: (text: string) => Meaning) {
    this.#read = read;
  }

  get(cell: string): Meaning {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    if (this.#known.size >= most) this.#known.clear();
    const text = ownText(cell);
    const meaning = this.#read(text);
    this.#known.set(text, meaning);
    return meaning;
  }
}

/** A copy that does not hold on to the piece of the file that it was cut from. */
export function ownText(cell: string): string {
  return Buffer.from(cell, 'utf8').toString('utf8');
}
