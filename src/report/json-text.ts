/** A number in JSON that is printed as its text says, so that no binary float touches it. */
export class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What the JSON documents are made of. Maps keep the order of their keys, which plain objects with keys like `10` do not. */
export type Json = null | boolean | number | string | NumberText | readonly Json[] | JsonMap | JsonObject;
export type JsonMap = ReadonlyMap<string, Json>;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Longest line on which a list or object still stands as a whole. */
const lineWidth = 110;

/** JSON text, indented by two spaces from `indent` on; what fits on a line stays on it. No line break at the end. */
export function printJson(value: Json, indent = 0): string {
  const parts: string[] = [];
  printInto(parts, value, indent);
  return parts.join('');
}

function printInto(parts: string[], value: Json, indent: number): void {
  const inline = printInline(value, lineWidth - indent);
  if (inline !== undefined) {
    parts.push(inline);
    return;
  }
  const margin = `\n${' '.repeat(indent + 2)}`;
  const isList = Array.isArray(value);
  parts.push(isList ? '[' : '{');
  let first = true;
  for (const [key, child] of childrenOf(value)) {
    parts.push(first ? margin : `,${margin}`);
    first = false;
    if (key !== undefined) parts.push(JSON.stringify(key), ': ');
    printInto(parts, child, indent + 2);
  }
  parts.push(`\n${' '.repeat(indent)}`, isList ? ']' : '}');
}

/** The value on one line, or `undefined` where it is a list or object of more than `room` characters. */
function printInline(value: Json, room: number): string | undefined {
  if (isLeaf(value)) return value instanceof NumberText ? value.text : JSON.stringify(value);
  let text = '';
  for (const [key, child] of childrenOf(value)) {
    const shown = printInline(child, room - text.length);
    if (shown === undefined) return undefined;
    text += `${text === '' ? '' : ', '}${key === undefined ? '' : `${JSON.stringify(key)}: `}${shown}`;
    if (text.length > room - 4) return undefined;
  }
  if (Array.isArray(value)) return `[${text}]`;
  return text === '' ? '{}' : `{ ${text} }`;
}

function isLeaf(value: Json): value is null | boolean | number | string | NumberText {
  return value === null || typeof value !== 'object' || value instanceof NumberText;
}

function* childrenOf(value: Json): Iterable<[string | undefined, Json]> {
  if (isLeaf(value)) return;
  if (Array.isArray(value)) {
    for (const child of value as readonly Json[]) yield [undefined, child];
  } else yield* value instanceof Map ? (value as JsonMap) : Object.entries(value as JsonObject);
}
