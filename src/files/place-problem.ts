import type { FileRole, Locator, Place } from '../domain/locator.ts';
import { findQuoteProblem } from './csv/find-quote-problem.ts';
import { foldHeading } from './csv/fold-text.ts';
import { headingLookup, type TableRole, wideHeadingLookup } from './csv/headings.ts';
import { locateCell, locateHeadings, type Stretch } from './csv/locate-in-csv.ts';
import type { SourceFile } from './source-file.ts';
import { type TextPlace, TextPlaces } from './text-places.ts';
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
  const place = source ? placeIn(source, at) : 'line' in at ? at : undefined;
  if (!place) return { file, line: 1, column: 1 };
  const { line, column, length = 1 } = place;
  const excerpt = source && { text: placesOf(source).lineText(line, longestLine), length };
  return { file, line, column, ...(excerpt && { excerpt }) };
}

/** Nothing for a file as a whole. */
function placeIn(source: SourceFile, at: Locator): (Omit<TextPlace, 'length'> & { length?: number }) | undefined {
  if ('line' in at) return at;
  if ('path' in at) return locateInYaml(source, at.path, at.key === true);
  const stretch = stretchOf(source, at);
  return stretch && placesOf(source).place(stretch);
}

function stretchOf(source: SourceFile, at: Locator): Stretch | undefined {
  if ('problem' in at) return findQuoteProblem(source.text);
  if ('heading' in at) return locateCell(source, 0, at.heading);
  if (!('row' in at)) return undefined;
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

/** Made once for each file that has something to report. */
const known = new WeakMap<SourceFile, TextPlaces>();

function placesOf(source: SourceFile): TextPlaces {
  const places = known.get(source) ?? new TextPlaces(source.text);
  known.set(source, places);
  return places;
}
