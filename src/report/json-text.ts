/**
 * A part of a JSON document that is printed as its text says: a number, so that no binary float touches it, or an object
 * of which there are so many that they are printed as they are made.
 */
export class PrintedJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What the JSON documents are made of. Maps keep the order of their keys, which plain objects with keys like `10` do not. */
export type Json = null | boolean | number | string | PrintedJson | readonly Json[] | JsonMap | JsonObject;
type JsonMap = ReadonlyMap<string, Json>;
interface JsonObject {
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
  let separator = margin;
  const isList = Array.isArray(value);
  parts.push(isList ? '[' : '{');
  forEachChild(value, (child, key) => {
    parts.push(separator);
    separator = `,${margin}`;
    if (key !== undefined) parts.push(JSON.stringify(key), ': ');
    printInto(parts, child, indent + 2);
    return true;
  });
  parts.push(`\n${' '.repeat(indent)}`, isList ? ']' : '}');
}

/** The value on one line, or `undefined` where it is a list or object of more than `room` characters. */
function printInline(value: Json, room: number): string | undefined {
  if (isLeaf(value)) return value instanceof PrintedJson ? value.text : JSON.stringify(value);
  let text = '';
  const fits = forEachChild(value, (child, key) => {
    if (text !== '') text += ', ';
    if (key !== undefined) text += `${JSON.stringify(key)}: `;
    const shown = printInline(child, room - text.length);
    if (shown === undefined) return false;
    text += shown;
    return text.length <= room - 4;
  });
  if (!fits) return undefined;
  if (Array.isArray(value)) return `[${text}]`;
  return text === '' ? '{}' : `{ ${text} }`;
}

type Leaf = null | boolean | number | string | PrintedJson;

function isLeaf(value: Json): value is Leaf {
  return value === null || typeof value !== 'object' || value instanceof PrintedJson;
}

/** Visits what a list or object holds until `visit` says that it is enough; whether all of it was visited. */
function forEachChild(value: Json, visit: (child: Json, key: string | undefined) => boolean): boolean {
  if (isLeaf(value)) return true;
  if (Array.isArray(value)) return (value as readonly Json[]).every((child) => visit(child, undefined));
  if (value instanceof Map) {
    for (const [key, child] of value as JsonMap) if (!visit(child, key)) return false;
    return true;
  }
  return Object.keys(value).every((key) => visit((value as JsonObject)[key] ?? null, key));
}
