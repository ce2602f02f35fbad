import { join } from 'node:path';
import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { AwardRecord, UnitRecord } from '../../domain/ledger.ts';
import { type FindLineage, lineageIn } from '../../domain/lineage.ts';
import type { Locator, Place } from '../../domain/locator.ts';
import { findBlocYearFolders } from '../find-bloc-year-folders.ts';
import { type LoadedBlocYear, loadBlocYear } from '../load-bloc-year.ts';
import { readUnitRegistry } from '../load-ledgers.ts';
import { placeProblem } from '../place-problem.ts';
import { readFile, shareFiles } from '../share-files.ts';
import type { SourceFile } from '../source-file.ts';
import { findByName } from '../tables/ledger-cells.ts';
import { readAwardLedger } from '../tables/read-award-ledger.ts';

/** All that a workspace records of awards, and whom and what it knows. */
export interface AwardHistory {
  readonly records: readonly AwardRecord[];
  readonly lineage: FindLineage;
  /** SHA-256 of awards.csv as it was read; absent where there is none. */
  readonly hash?: string;
  readonly diagnostics: readonly Diagnostic[];
  place(at: Locator): Place;
  /** The unit that a text means by id or name, in the ledgers or in the members.csv of any season. */
  findUnit(text: string): string | undefined;
  knowsAward(code: string): boolean;
  knowsSeason(season: string): boolean;
  /** What is known and nearest to a text that is not. */
  closest(what: 'unit' | 'award' | 'season', text: string): string | undefined;
  /** What units and awards are called: by units.csv, by the newest members.csv and rules that have them, else their ids. */
  readonly names: { unit(id: string): string; award(code: string): string };
  /** The bloc whose folder of a season has the unit. */
  blocOf(season: string, unit: string): string | undefined;
}

/** Reads the ledger of awards and units.csv at once; folders of bloc years only when they are asked. */
export function openAwardHistory(workspace: string): AwardHistory {
  const boundary = { folder: workspace, kind: 'workspace' } as const;
  const registry = readFile('units', join(workspace, 'units.csv'), boundary, readUnitRegistry);
  const units: readonly UnitRecord[] = registry.content ?? [];
  const findUnit = findByName(units);
  const path = join(workspace, 'awards.csv');
  const ledger = readFile('award-ledger', path, boundary, (source, complain) =>
    readAwardLedger(source, findUnit, complain),
  );
  const records = ledger.content ?? [];
  const blocYears = once(() => {
    const shared = shareFiles();
    return findBlocYearFolders(workspace).folders.map((folder) => loadBlocYear(folder, shared));
  });
  const known = {
    unit: new Set([...units, ...records].map(({ member }) => member)),
    award: new Set(records.map(({ award }) => award)),
    season: new Set(records.map(({ season }) => season)),
  };
  const inFolders = {
    unit: () =>
      blocYears().flatMap(({ names, year, remains }) => (names ? [...((year ?? remains)?.members ?? [])] : [])),
    award: () => blocYears().flatMap(({ year, remains }) => (year ?? remains)?.rules.awards ?? []),
  };
  const sources: Readonly<Record<string, { path: string; source: SourceFile | undefined }>> = {
    units: { path: join(workspace, 'units.csv'), source: registry.source },
    'award-ledger': { path, source: ledger.source },
  };
  return {
    records,
    lineage: lineageIn(units),
    ...(ledger.source ? { hash: ledger.source.sha256 } : {}),
    diagnostics: [...registry.diagnostics, ...ledger.diagnostics],
    place: (at) =>
      placeProblem(
        at,
        (role) => sources[role]?.path ?? path,
        (role) => sources[role]?.source,
      ),
    findUnit: (text) => {
      if (known.unit.has(text)) return text;
      return findUnit(text) ?? firstOf(blocYears(), ({ names }) => names?.resolve(text));
    },
    knowsAward: (code) => known.award.has(code) || inFolders.award().some((award) => award.code === code),
    knowsSeason: (season) => known.season.has(season) || blocYears().some((one) => one.season === season),
    closest: (what, text) => closestOf(text, namesOf(what)),
    names: {
      unit: (id) =>
        units.findLast(({ member }) => member === id)?.name ??
        newest(inFolders.unit(), (one) => one.id === id)?.name ??
        id,
      award: (code) => newest(inFolders.award(), (one) => one.code === code)?.name ?? code,
    },
    blocOf: (season, unit) => blocYears().find((one) => one.season === season && hasMember(one, unit))?.bloc,
  };

  function namesOf(what: 'unit' | 'award' | 'season'): readonly string[] {
    switch (what) {
      case 'unit':
        return [...known.unit, ...inFolders.unit().map(({ id }) => id)];
      case 'award':
        return [...known.award, ...inFolders.award().map(({ code }) => code)];
      case 'season':
        return [...known.season, ...blocYears().flatMap(({ season }) => season ?? [])];
    }
  }
}

/** Folders stand by season, the newest last. */
function newest<Item>(items: readonly Item[], is: (item: Item) => boolean): Item | undefined {
  return items.findLast(is);
}

function hasMember({ year, remains }: LoadedBlocYear, unit: string): boolean {
  return ((year ?? remains)?.members ?? []).some(({ id }) => id === unit);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
