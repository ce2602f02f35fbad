/** Thrown, and caught in quick-tree.ts, where a text is left to the package. */
export const declined = new Error('left to the package');

const keyForm = /([A-Za-z0-9_][A-Za-z0-9_.-]{0,199}|"[^"\\\r\n]{1,200}") *:(?=[ \r\n]|$)/y;

/** First characters that have a meaning in YAML; `-` may still begin a number. */
const indicators: ReadonlySet<string> = new Set('-?:,[]{}#&*!|>\'"%@`');

/** Goes over a text from line to line with content, and takes keys and scalars where it stands. */
export class QuickLines {
  readonly text: string;
  position = 0;
  /** Column of the first character of the line at which it stands; -1 at the end of the text. */
  indent = -1;
  #lineStart = 0;

  constructor(text: string) {
    this.text = text;
    this.#toContent();
  }

  get here(): string | undefined {
    return this.text[this.position];
  }

  get column(): number {
    return this.position - this.#lineStart;
  }

  isAt(character: string): boolean {
    return this.here === character;
  }

  isLineEnd(): boolean {
    const { here } = this;
    return here === undefined || here === '\n' || (here === '\r' && this.text[this.position + 1] === '\n');
  }

  isDash(): boolean {
    if (this.here !== '-') return false;
    const next = this.text[this.position + 1];
    return next === undefined || next === ' ' || next === '\n' || next === '\r';
  }

  /** Passes spaces and a remark; whether the line then is over. */
  isRestEmpty(): boolean {
    while (this.here === ' ') this.position++;
    const before = this.text[this.position - 1];
    if (this.here === '#' && (before === ' ' || before === '\n')) {
      const end = this.text.indexOf('\n', this.position);
      this.position = end < 0 ? this.text.length : end;
    }
    return this.isLineEnd();
  }

  /** From the end of a line to the next that holds more than a remark. */
  toNextLine(): void {
    if (this.position < this.text.length) this.position += this.here === '\r' ? 2 : 1;
    this.#toContent();
  }

  #toContent(): void {
    const { text } = this;
    let start = this.position;
    while (start < text.length) {
      let at = start;
      while (text[at] === ' ') at++;
      const first = text[at];
      if (first !== undefined && first !== '#' && first !== '\n' && !(first === '\r' && text[at + 1] === '\n')) {
        this.#lineStart = start;
        this.position = at;
        this.indent = at - start;
        return;
      }
      const end = text.indexOf('\n', at);
      start = end < 0 ? text.length : end + 1;
    }
    this.position = text.length;
    this.indent = -1;
  }

  /** The key that stands here; nothing, and nothing passed, where there is none. */
  takeKey(): string | undefined {
    keyForm.lastIndex = this.position;
    const match = keyForm.exec(this.text);
    if (!match) return undefined;
    this.position = keyForm.lastIndex;
    const [, key = ''] = match;
    return key.startsWith('"') ? key.slice(1, -1) : key;
  }

  /** A quoted scalar of one line without escapes. */
  takeQuoted(quote: string): string {
    const start = this.position + 1;
    const end = this.text.indexOf(quote, start);
    const scalar = this.text.slice(start, end);
    if (end < 0 || /[\\\r\n]/.test(scalar) || this.text[end + 1] === quote) throw declined;
    this.position = end + 1;
    return scalar;
  }

  takePlain(isInFlow: boolean): string {
    const { text, position: start } = this;
    const first = text[start] ?? '';
    if (indicators.has(first) && !(first === '-' && /\d/.test(text[start + 1] ?? ''))) throw declined;
    let end = start;
    for (; end < text.length; end++) {
      const here = text[end];
      const next = text[end + 1];
      if (here === '\n' || here === '\r' || (here === ' ' && next === '#')) break;
      if (here === ':' && (next === undefined || next === ' ' || next === '\n' || next === '\r')) throw declined;
      if (!isInFlow) continue;
      if (here === ',' || here === ']' || here === '}') break;
      if (here === '[' || here === '{' || (here === ':' && /[,[\]{}]/.test(next ?? ''))) throw declined;
    }
    this.position = end;
    while (text[end - 1] === ' ') end--;
    return text.slice(start, end);
  }
}
