import type { MemberId } from '../../domain/bloc-year.ts';
import { closestOf } from '../../domain/closest.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type {
  AwardRuling,
  ExcludeRuling,
  GrantRuling,
  RankRuling,
  RulingEntry,
  RulingsFile,
  ScoreRuling,
  SeatRuling,
  WithholdRuling,
} from '../generated/rulings-file.ts';
import * as schema from '../generated/validate-rulings.js';
import type { MemberNames } from '../member-names.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { openYaml } from './open-yaml.ts';
import {
  at,
  has,
  type KeyOf,
  type Part,
  partAt,
  partsOf,
  readCount,
  readCriterion,
  readDate,
  readEach,
  readId,
  readPoints,
  readText,
  readWord,
} from './read-part.ts';

/** Finds the member that a key names; what names none is told. */
type ReadMember = <T>(part: Part<T>, key: KeyOf<T>) => MemberId | undefined;

/**
 * Reads rulings.yaml (spec 2). A ruling that is wrong in some way is told and left out. Whether its criterion or award
 * exists, and whether it changes anything, is for the engine to say.
 */
export function readRulings(
  source: SourceFile,
  { ids, isComplete }: Pick<MemberNames, 'ids' | 'isComplete'>,
  complain: Complain,
): readonly Ruling[] {
  const file = openYaml<RulingsFile>(source, schema, complain);
  // A file with nothing but remarks rules nothing.
  if (file === 'empty' || file === undefined) return [];
  const readMember: ReadMember = (part, key) => {
    const id = readId(part, key);
    if (id === undefined || ids.has(id)) return id as MemberId | undefined;
    if (!isComplete) return undefined;
    const closest = closestOf(id, ids);
    const details = { value: id, ...(closest === undefined ? {} : { closest }) };
    part.complain({ code: 'unknown-member', at: at(part, key), details });
    return undefined;
  };
  return partsOf(file).flatMap((entry) => readRuling(entry, readMember) ?? []);
}

function readRuling(entry: Part<RulingEntry>, readMember: ReadMember): Ruling | undefined {
  const effect = readEffect(entry, readMember);
  const reason = readText(entry, 'reason');
  const authority = readText(entry, 'authority');
  const date = readDate(entry, 'date');
  if (!effect || reason === undefined || authority === undefined || (has(entry, 'date') && date === undefined))
    return undefined;
  return { ...effect, reason, authority, ...(date === undefined ? {} : { date }), path: entry.path };
}

type OnRecord = 'reason' | 'authority' | 'date' | 'path';
type EffectOf<R> = R extends unknown ? Omit<R, OnRecord> : never;

function readEffect(entry: Part<RulingEntry>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  switch (readWord(entry, 'ruling')) {
    case 'score':
      return readScore(entry as Part<ScoreRuling>, readMember);
    case 'rank':
      return readRank(entry as Part<RankRuling>, readMember);
    case 'exclude': {
      const member = readMember(entry as Part<ExcludeRuling>, 'member');
      return member && { ruling: 'exclude', member };
    }
    case 'withhold': {
      const part = entry as Part<WithholdRuling>;
      const award = readId(part, 'award');
      const member = readMember(part, 'member');
      return award === undefined || member === undefined ? undefined : { ruling: 'withhold', award, member };
    }
    case 'grant':
      return readGrant(entry as Part<GrantRuling>, readMember);
    case 'award':
      return readAward(entry as Part<AwardRuling>, readMember);
    case 'seat':
      return readSeat(entry as Part<SeatRuling>, readMember);
    case undefined:
      return undefined;
  }
}

function readScore(part: Part<ScoreRuling>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  const member = readMember(part, 'member');
  const criterion = readCriterion(part, 'criterion');
  const points = readPoints(part, 'points');
  if (member === undefined || criterion === undefined || points === undefined) return undefined;
  return { ruling: 'score', member, criterion, points };
}

function readRank(part: Part<RankRuling>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  const order = readMembers(partAt(part, 'order'), readMember);
  return order && { ruling: 'rank', order };
}

function readGrant(part: Part<GrantRuling>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  const award = readId(part, 'award');
  const member = readMember(part, 'member');
  const unit = readText(part, 'for');
  if (award === undefined || member === undefined || (has(part, 'for') && unit === undefined)) return undefined;
  return { ruling: 'grant', award, member, ...(unit === undefined ? {} : { for: unit }) };
}

function readAward(part: Part<AwardRuling>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  const award = readId(part, 'award');
  const members = readMembers(partAt(part, 'members'), readMember);
  return award === undefined || members === undefined ? undefined : { ruling: 'award', award, members };
}

function readSeat(part: Part<SeatRuling>, readMember: ReadMember): EffectOf<Ruling> | undefined {
  const seat = readWord(part, 'seat');
  const place = has(part, 'place') ? readCount(part, 'place', 1) : 1;
  const member = readMember(part, 'member');
  if (seat === undefined || place === undefined || member === undefined) return undefined;
  return { ruling: 'seat', seat, place, member };
}

/** All of a list of members, or nothing where one of them is wrong: without it the ruling would say something else. */
function readMembers(list: Part<string[]> | undefined, readMember: ReadMember): readonly MemberId[] | undefined {
  const seen = new Set<MemberId>();
  const members = readEach(list, (part, index) => {
    const member = readMember(part, index);
    if (member === undefined || !seen.has(member)) {
      if (member !== undefined) seen.add(member);
      return member;
    }
    part.complain({ code: 'duplicate', at: at(part, index), details: { what: 'member', value: member } });
    return undefined;
  });
  return list && members.length === (list.value as readonly unknown[]).length ? members : undefined;
}
