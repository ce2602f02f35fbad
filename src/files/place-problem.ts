import type { FileRole, Locator, Place } from '../domain/diagnostic.ts';
import { findQuoteProblem } from './csv/find-quote-problem.ts';
import { foldHeading } from './csv/fold-text.ts';
import { headingLookup, type TableRole, wideHeadingLookup } from './csv/headings.ts';
import { locateCell, locateHeadings, type Stretch } from './csv/locate-in-csv.ts';
import type { SourceFile } from './source-file.ts';
import { locateInYaml } from './yaml/locate-yaml.ts';

/** Longer lines are shown in part: what stands so far beyond the place is never looked at. */
const longestLine = 20_000;

/** Where a problem is, as a reader can open it. Worked out only for what is reported. */
export function placeProblem(
  at: Locator,
  pathOf: (role: FileRole) => string,
  sourceOf: (role: FileRole) => SourceFile | undefined,
): Place {
  const file = pathOf(at.file);
  const source = sourceOf(at.file);
  if ('line' in at) {
    const { line, column, length = 1 } = at;
    const text = source && lineStarting(source.text, startOfLine(source, line));
    return { file, line, column, ...(text === undefined ? {} : { excerpt: { text, length } }) };
  }
  if (!source || !('row' in at || 'path' in at || 'heading' in at || 'problem' in at))
    return { file, line: 1, column: 1 };
  if ('path' in at) {
    const { line, column, length } = locateInYaml(source, at.path, at.key === true);
    return { file, line, column, excerpt: { text: lineStarting(source.text, startOfLine(source, line)), length } };
  }
  return placeStretch(file, source, stretchOf(source, at));
}

type TableLocator = Extract<Locator, { row: number } | { heading: number } | { problem: 'quotes' }>;

function stretchOf(source: SourceFile, at: TableLocator): Stretch {
  if ('problem' in at) return findQuoteProblem(source.text);
  if ('heading' in at) return locateCell(source, 0, at.heading);
  const column = typeof at.column === 'string' ? columnNamed(source, at.column) : at.column;
  return locateCell(source, at.row + 1, column);
}

/** Position of the heading that stands for a column. */
function columnNamed(source: SourceFile, name: string): number | undefined {
  const lookups = [headingLookup(source.role as TableRole), wideHeadingLookup()];
  const position = locateHeadings(source).findIndex(({ start, end }) => {
    const heading = foldHeading(source.text.slice(start, end).replace(/^"|"$/g, ''));
    return lookups.some((lookup) => lookup.get(heading) === name);
  });
  return position < 0 ? undefined : position;
}

function placeStretch(file: string, source: SourceFile, { start, end }: Stretch): Place {
  const { text } = source;
  const line = lineAt(source, start);
  const from = startOfLine(source, line);
  const excerpt = lineStarting(text, from);
  return {
    file,
    line,
    column: countCharacters(text.slice(from, start)) + 1,
    excerpt: { text: excerpt, length: Math.max(1, countCharacters(excerpt.slice(start - from, end - from))) },
  };
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** Where each line of a file starts, found once. */
function lineStartsOf(source: SourceFile): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (const { index, 0: lineBreak } of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  lineStarts.set(source, starts);
  return starts;
}

function startOfLine(source: SourceFile, line: number): number {
  return lineStartsOf(source)[line - 1] ?? source.text.length;
}

/** The line, from 1, in which a position lies. */
function lineAt(source: SourceFile, position: number): number {
  const starts = lineStartsOf(source);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low + 1;
}

function lineStarting(text: string, start: number): string {
  const line = text.slice(start, start + longestLine);
  const end = line.search(/[\r\n]/);
  return end < 0 ? line : line.slice(0, end);
}

/** Characters as a reader sees them: a letter with its marks is one. */
function countCharacters(text: string): number {
  if (/^[\t\x20-\u024f\u1e00-\u1eff]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of new Intl.Segmenter().segment(text)) count++;
  return count;
}
