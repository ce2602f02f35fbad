import type { Diagnostic } from '../../domain/diagnostic.ts';
import { parseDate, suggestDate } from '../../domain/iso-date.ts';
import type { FileRole, Locator, YamlPath } from '../../domain/locator.ts';
import { type Points, unit } from '../../domain/points.ts';
import { parseShare, type Share } from '../../domain/share.ts';
import { isProblem, type NumberBounds, readNumber } from '../cells/read-number.ts';
import { isCriterionCode, isId } from '../cells/row-reader.ts';
import type { Complain } from '../source-file.ts';
import type { NumberTexts, YamlMapping, YamlValue } from './yaml-tree.ts';

/**
 * A mapping or list of a file whose structure has been checked. What was wrong with it has been told and taken out, so
 * that anything may be absent here, and what is there is of the type that the schema gives it.
 */
export interface Part<T> {
  readonly value: { readonly [K in keyof T]?: unknown };
  readonly path: YamlPath;
  readonly file: FileRole;
  readonly numbers: NumberTexts;
  readonly complain: Complain;
}

/** The keys of a mapping; the positions of a list. */
export type KeyOf<T> = T extends readonly unknown[] ? number : keyof T & string;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;

/** The mapping or list under a key. */
export function partAt<T, K extends KeyOf<T> & keyof T>(part: Part<T>, key: K): Part<NonNullable<T[K]>> | undefined {
  const value = valueAt(part, key);
  return value === null || typeof value !== 'object'
    ? undefined
    : { ...part, value: value as Part<NonNullable<T[K]>>['value'], path: [...part.path, key as string | number] };
}

/** The mappings in a list, in order. */
export function partsOf<T extends readonly unknown[]>(list: Part<T> | undefined): readonly Part<ItemOf<T>>[] {
  if (!list) return [];
  return positionsOf(list).flatMap((index) => partAt(list as Part<ItemOf<T>[]>, index) ?? []) as Part<ItemOf<T>>[];
}

/** The entries of a mapping with free keys. */
export function entriesOf<T>(
  mapping: Part<Record<string, T>> | undefined,
): readonly (readonly [string, Part<NonNullable<T>>])[] {
  if (!mapping) return [];
  return Object.keys(mapping.value).flatMap((key) => {
    const part = partAt(mapping, key);
    return part ? [[key, part as Part<NonNullable<T>>] as const] : [];
  });
}

/** The positions of a list that hold something. */
export function positionsOf(list: Part<readonly unknown[]>): readonly number[] {
  return (list.value as readonly unknown[]).flatMap((value, index) => (value === undefined ? [] : index));
}

/** Reads each scalar of a list; those that are wrong are told and left out. */
export function readEach<T extends readonly unknown[], Value>(
  list: Part<T> | undefined,
  read: (list: Part<T>, index: number) => Value | undefined,
): readonly Value[] {
  if (!list) return [];
  return positionsOf(list).flatMap((index) => read(list, index) ?? []);
}

export function at<T>({ file, path }: Part<T>, key: KeyOf<T>): Locator {
  return { file, path: [...path, key] };
}

/** Whether a key stands in the file, even if its value was wrong. */
export function has<T>(part: Part<T>, key: KeyOf<T>): boolean {
  return key in part.value;
}

/** A boolean; `false` where there is none. */
export function readFlag<T>(part: Part<T>, key: KeyOf<T>): boolean {
  return valueAt(part, key) === true;
}

/** A word of the closed list that the schema gives. */
export function readWord<T, K extends KeyOf<T> & keyof T>(part: Part<T>, key: K): Extract<T[K], string> | undefined {
  const value = valueAt(part, key);
  return typeof value === 'string' ? (value as Extract<T[K], string>) : undefined;
}

/** The text of a scalar as it stands in the file, of a number too. */
export function scalarText<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const value = valueAt(part, key);
  if (value === 0) return part.numbers.get(part.value, key);
  return typeof value === 'string' ? value : undefined;
}

/** Free text, which must not be blank. */
export function readText<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const text = scalarText(part, key)?.trim().normalize('NFC');
  if (text !== '') return text;
  const details = { key: nameOf(part, key), problem: 'type', expected: ['text'], value: '' } as const;
  return refuse(part, { code: 'schema', at: at(part, key), details });
}

export function readId<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const text = scalarText(part, key);
  if (text === undefined || isId(text)) return text;
  return refuse(part, { code: 'id', at: at(part, key), details: { value: text, what: 'id' } });
}

export function readCriterion<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const text = scalarText(part, key)?.normalize('NFC');
  if (text === undefined || isCriterionCode(text)) return text;
  return refuse(part, { code: 'id', at: at(part, key), details: { value: text, what: 'criterion' } });
}

/** An ISO date. */
export function readDate<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const text = scalarText(part, key);
  const date = text === undefined ? undefined : parseDate(text);
  if (text === undefined || date !== undefined) return date;
  const suggestion = suggestDate(text);
  const details = { value: text, ...(suggestion === undefined ? {} : { suggestion }) };
  return refuse(part, { code: 'date', at: at(part, key), details });
}

/** A share of a whole, at most all of it unless `aboveOne`. */
export function readShare<T>(part: Part<T>, key: KeyOf<T>, aboveOne = false): Share | undefined {
  const text = scalarText(part, key);
  const share = text === undefined ? undefined : parseShare(text, aboveOne);
  if (text === undefined || share) return share;
  return refuse(part, { code: 'share', at: at(part, key), details: { value: text, aboveOne } });
}

export function readPoints<T>(part: Part<T>, key: KeyOf<T>): Points | undefined {
  return readBounded(part, key, {});
}

/** A whole number from `least` to `most`. */
export function readCount<T>(part: Part<T>, key: KeyOf<T>, least: number, most?: number): number | undefined {
  const value = readBounded(part, key, { whole: true, least });
  if (value === undefined) return undefined;
  const count = Number(value / unit);
  if (most === undefined || count <= most) return count;
  const details = { value: String(count), column: nameOf(part, key), problem: 'above', bound: String(most) } as const;
  return refuse(part, { code: 'number-range', at: at(part, key), details });
}

function readBounded<T>(part: Part<T>, key: KeyOf<T>, bounds: Omit<NumberBounds, 'column'>): Points | undefined {
  const text = scalarText(part, key);
  if (text === undefined) return undefined;
  const value = readNumber(text, at(part, key), { column: nameOf(part, key), ...bounds });
  return isProblem(value) ? refuse(part, value) : value;
}

function valueAt<T>({ value }: Part<T>, key: KeyOf<T> | keyof T): YamlValue | undefined {
  return (value as YamlMapping)[key as string];
}

/** What a value is called: its key, or that of the list in which it stands. */
export function nameOf<T>({ path, file }: Part<T>, key: KeyOf<T>): string {
  return [...path, key].findLast((step): step is string => typeof step === 'string') ?? `${file}.yaml`;
}

function refuse<T>(part: Part<T>, diagnostic: Diagnostic): undefined {
  part.complain(diagnostic);
}
