import type { Condition, Gate, MinRatio } from '../../domain/rules.ts';
import { isId } from '../cells/row-reader.ts';
import type {
  ConditionPart,
  GateOfFigures,
  Gate as GatePart,
  HistoryPart,
  MaxRankPart,
  MinRatioPart,
  StreakPart,
} from '../generated/rules-file.ts';
import {
  at,
  has,
  type KeyOf,
  type Part,
  partAt,
  partsOf,
  positionsOf,
  readCount,
  readCriterion,
  readEach,
  readFlag,
  readId,
  readPoints,
  readShare,
  readWord,
  scalarText,
} from './read-part.ts';

/** What decides whether a member is considered (spec 3.5). */
export function readGates(list: Part<GatePart[]> | undefined): readonly Gate[] {
  if (!list) return [];
  return positionsOf(list).flatMap((index) => {
    const path = [...list.path, index];
    const kind = readWord(list as Part<('registered' | 'pact-signed' | 'not-disqualified')[]>, index);
    if (kind !== undefined) return { kind, path };
    const part = partAt(list as Part<GateOfFigures[]>, index);
    return (part && readGateOfFigures(part)) ?? [];
  });
}

function readGateOfFigures(part: Part<GateOfFigures>): Gate | undefined {
  const { path } = part;
  for (const kind of ['min-percent', 'min-total'] as const) {
    const need = readPoints(part, kind);
    if (need !== undefined) return { kind, need, path };
  }
  const classes = partAt(part, 'class-in');
  if (classes) return { kind: 'class-in', classes: readEach(classes, readId), path };
  const ratio = readMinRatio(partAt(part, 'min-ratio'));
  return ratio && { kind: 'min-ratio', ...ratio, path };
}

/** What a member must meet for one award (spec 3.6). */
export function readConditions(list: Part<ConditionPart[]> | undefined): readonly Condition[] {
  return partsOf(list).flatMap((part) => readCondition(part) ?? []);
}

function readCondition(part: Part<ConditionPart>): Condition | undefined {
  const { path } = part;
  for (const kind of ['min-percent', 'min-total'] as const) {
    const need = readPoints(part, kind);
    if (need !== undefined) return { kind, need, path };
  }
  const classes = partAt(part, 'class-in');
  if (classes) return { kind: 'class-in', classes: readEach(classes, readId), path };
  const groups = partAt(part, 'group-in');
  if (groups) return { kind: 'group-in', groups: readEach(groups, readId), path };
  const kinds = partAt(part, 'kind-in');
  if (kinds) return { kind: 'kind-in', kinds: readEach(kinds, readId), path };
  if (readFlag(part, 'registered')) return { kind: 'registered', path };
  const award = readHeldAward(part, 'holds');
  if (award !== undefined) return { kind: 'holds', award, path };
  if (has(part, 'max-rank')) return readMaxRank(part);
  const ratio = readMinRatio(partAt(part, 'min-ratio'));
  if (ratio) return { kind: 'min-ratio', ...ratio, path };
  const history = partAt(part, 'history');
  if (history) return readHistory(history, part);
  const streak = partAt(part, 'streak');
  return streak && readStreak(streak, part);
}

function readMaxRank(part: Part<ConditionPart>): Condition | undefined {
  const detailed = partAt(part, 'max-rank') as Part<MaxRankPart> | undefined;
  const rank = detailed ? readCount(detailed, 'n', 1) : readCount(part, 'max-rank', 1);
  const among = (detailed && readWord(detailed, 'among')) ?? 'considered';
  return rank === undefined ? undefined : { kind: 'max-rank', rank, among, path: part.path };
}

function readMinRatio(part: Part<MinRatioPart> | undefined): MinRatio | undefined {
  if (!part) return undefined;
  const criterion = scalarText(part, 'criterion') === '*' ? '*' : readCriterion(part, 'criterion');
  const share = readShare(part, 'share', true);
  return criterion === undefined || !share ? undefined : { criterion, share, strict: readFlag(part, 'strict') };
}

function readHistory(part: Part<HistoryPart>, { path }: Part<ConditionPart>): Condition {
  const within = readCount(part, 'within', 1);
  const atMost = readCount(part, 'at_most', 0);
  const awardKind = readWord(part, 'kind');
  return {
    kind: 'history',
    anyOf: readEach(partAt(part, 'any_of'), readHeldAward),
    atLeast: readCount(part, 'at_least', 0) ?? (atMost === undefined ? 1 : 0),
    ...(within === undefined ? {} : { within }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(awardKind === undefined ? {} : { awardKind }),
    path,
  };
}

function readStreak(part: Part<StreakPart>, { path }: Part<ConditionPart>): Condition | undefined {
  const anyOf = readEach(partAt(part, 'any_of'), readHeldAward);
  const seasons = readCount(part, 'seasons', 1);
  const includingThis = readFlag(part, 'including_this');
  return seasons === undefined ? undefined : { kind: 'streak', anyOf, seasons, includingThis, path };
}

/** An award's code, or `rating:` and a class, as the ledger has them. */
function readHeldAward<T>(part: Part<T>, key: KeyOf<T>): string | undefined {
  const text = scalarText(part, key);
  if (text === undefined || isHeldAward(text)) return text;
  part.complain({ code: 'id', at: at(part, key), details: { value: text, what: 'id' } });
  return undefined;
}

export function isHeldAward(text: string): boolean {
  return isId(text.replace(/^rating:/, ''));
}
