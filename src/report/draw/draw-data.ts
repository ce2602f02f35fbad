import type { DrawnSet, DrawSet } from '../../domain/draw.ts';
import type { Json } from '../json-text.ts';
import type { Cell } from '../result-csv.ts';
import { allDrawn, type DrawDocument } from './draw-document.ts';

/** A draw as data. */
export function drawJson({ tie, sets, outcome }: DrawDocument): { readonly [key: string]: Json } {
  return {
    status: outcome ? 'decided' : 'undecided',
    season: tie?.season ?? null,
    bloc: tie?.bloc ?? null,
    award: tie?.subject.kind === 'award' ? tie.subject.award : null,
    rank: tie?.subject.kind === 'rank' ? tie.subject.rank : null,
    text: tie?.text ?? null,
    hash: tie?.hash ?? null,
    seed: outcome?.seed ?? null,
    sets: (outcome?.sets ?? sets).map(setJson),
    drawn: outcome ? allDrawn(outcome.sets) : [],
    ruling: outcome && outcome.ruling.length > 0 ? outcome.ruling.join('\n') : null,
  };
}

function setJson(set: DrawSet | DrawnSet): Json {
  const steps = 'steps' in set ? set.steps : [];
  return {
    group: set.group ?? null,
    places: set.places,
    units: set.units,
    steps: steps.map(({ counter, text, hash, left, index, unit }) => ({
      counter,
      text,
      hash,
      left,
      index: index ?? null,
      unit: unit ?? null,
    })),
  };
}

/** A row for each hash; a rejected one names no unit. */
export function drawRows({ outcome }: DrawDocument): readonly (readonly Cell[])[] {
  return [
    ['group', 'counter', 'text', 'hash', 'left', 'index', 'unit'],
    ...(outcome?.sets ?? []).flatMap(({ group, steps }) =>
      steps.map(({ counter, text, hash, left, index, unit }) => [group, counter, text, hash, left, index, unit]),
    ),
  ];
}
