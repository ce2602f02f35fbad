import { type Points, zero } from '../../domain/points.ts';
import type { Band, Formula } from '../../domain/rules.ts';
import { isId } from '../cells/row-reader.ts';
import type {
  CountFormula,
  FormulaPart,
  HeldFormula,
  RatioFormula,
  RulesFile,
  TiersFormula,
} from '../generated/rules-file.ts';
import { isHeldAward } from './read-conditions.ts';
import {
  entriesOf,
  type Part,
  partAt,
  partsOf,
  readCount,
  readFlag,
  readPoints,
  readShare,
  readWord,
} from './read-part.ts';

/** How points follow from indicators, by name (spec 3.3). */
export function readFormulas(part: Part<NonNullable<RulesFile['formulas']>> | undefined): ReadonlyMap<string, Formula> {
  return new Map(
    entriesOf(part).flatMap(([name, entry]) => {
      if (part && !isId(name)) complainOfName(part, name);
      const formula = readFormula(entry);
      return formula ? [[name, formula] as const] : [];
    }),
  );
}

function readFormula(part: Part<FormulaPart>): Formula | undefined {
  const { path } = part;
  const kind = readWord(part, 'kind');
  switch (kind) {
    case 'yesno':
    case 'leader':
      return { kind, path };
    case 'count':
      return readCountFormula(part as Part<CountFormula>);
    case 'ratio': {
      const ratio = part as Part<RatioFormula>;
      const floor = readShare(ratio, 'floor');
      return { kind, ...(floor && { floor }), lowerIsBetter: readFlag(ratio, 'lower_is_better'), path };
    }
    case 'tiers':
      return readTiers(part as Part<TiersFormula>);
    case 'held':
      return readHeld(part as Part<HeldFormula>);
    case undefined:
      return undefined;
  }
}

function readCountFormula(part: Part<CountFormula>): Formula | undefined {
  const each = readPoints(part, 'each');
  const max = readPoints(part, 'max');
  return each === undefined
    ? undefined
    : { kind: 'count', each, ...(max === undefined ? {} : { max }), path: part.path };
}

/** Bands in falling order; of two at one value the one that must be exceeded comes first. */
function readTiers(part: Part<TiersFormula>): Formula | undefined {
  const bands = partsOf(partAt(part, 'bands')).flatMap((band): Band | readonly Band[] => {
    const from = readPoints(band, 'from');
    const points = readPoints(band, 'points');
    return from === undefined || points === undefined ? [] : { from, above: readFlag(band, 'above'), points };
  });
  const otherwise = readPoints(part, 'otherwise');
  if (otherwise === undefined) return undefined;
  return {
    kind: 'tiers',
    bands: bands.toSorted((a, b) => compareFalling(a.from, b.from) || Number(b.above) - Number(a.above)),
    otherwise,
    ofRatio: readWord(part, 'of') === 'ratio',
    path: part.path,
  };
}

export function compareFalling(a: Points, b: Points): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

function readHeld(part: Part<HeldFormula>): Formula | undefined {
  const list = partAt(part, 'awards');
  const awards = Object.keys(list?.value ?? {}).map((code) => {
    if (list && !isHeldAward(code)) complainOfName(list, code);
    return [code, (list && readPoints(list, code)) ?? zero] as const;
  });
  const within = readCount(part, 'within', 1);
  if (!list || within === undefined) return undefined;
  return { kind: 'held', awards: new Map(awards), within, take: readWord(part, 'take') ?? 'max', path: part.path };
}

/** A key that is to be an id and is none. */
export function complainOfName<T>({ file, path, complain }: Part<T>, name: string): void {
  complain({ code: 'id', at: { file, path: [...path, name], key: true }, details: { value: name, what: 'id' } });
}
