import { closestOf } from '../../domain/closest.ts';
import type { AwardRule, OrderKey, Quota, Threshold, VoteRule } from '../../domain/rules.ts';
import type { AwardPart, ContestPart, ElectionPart, QuotaOfSize, VotePart } from '../generated/rules-file.ts';
import { readConditions } from './read-conditions.ts';
import { readOrderKey } from './read-keys.ts';
import {
  at,
  has,
  type Part,
  partAt,
  partsOf,
  readCount,
  readEach,
  readFlag,
  readId,
  readShare,
  readText,
  readWord,
  scalarText,
} from './read-part.ts';

/** Codes that stand for the seats wherever contests are named. */
const reserved: ReadonlySet<string> = new Set(['head', 'deputy']);

/** The awards in order of precedence (spec 3.6). */
export function readAwards(list: Part<AwardPart[]> | undefined): readonly AwardRule[] {
  return partsOf(list).flatMap((part) => readAward(part) ?? []);
}

function readAward(part: Part<AwardPart>): AwardRule | undefined {
  const code = readId(part, 'award');
  if (code !== undefined && reserved.has(code)) {
    part.complain({ code: 'id', at: at(part, 'award'), details: { value: code, what: 'reserved' } });
  }
  const name = readText(part, 'name');
  const quota = readQuota(part);
  const conditions = readConditions(partAt(part, 'if'));
  const vote = readVote(partAt(part, 'vote'), code ?? '');
  const by = readOrder(part, code);
  const authority = readText(part, 'authority');
  const clause = readText(part, 'clause');
  const others = readEach(partAt(part, 'with'), readId);
  if (code === undefined || name === undefined || !quota) return undefined;
  return {
    code,
    name,
    quota,
    perGroup: readWord(part, 'per') === 'group',
    conditions,
    ...(vote && { vote }),
    by,
    atCutoff: readWord(part, 'at_cutoff') ?? 'ruling',
    with: others,
    ...(authority === undefined ? {} : { authority }),
    ...(clause === undefined ? {} : { clause }),
    path: part.path,
  };
}

function readQuota(part: Part<AwardPart>): Quota | undefined {
  const sized = partAt(part, 'quota') as Part<QuotaOfSize> | undefined;
  if (sized) return has(sized, 'by_size') ? readSteps(sized) : readShareQuota(sized);
  const text = scalarText(part, 'quota');
  if (text === 'all') return { kind: 'all' };
  if (text !== undefined && /^\s*\p{L}/u.test(text)) {
    const expected = ['whole-number', 'all', 'mapping'];
    const closest = closestOf(text, ['all']);
    const details = { key: 'quota', expected, value: text, ...(closest === undefined ? {} : { closest }) };
    part.complain({ code: 'schema', at: at(part, 'quota'), details: { ...details, problem: 'value' } });
    return undefined;
  }
  const count = readCount(part, 'quota', 0);
  return count === undefined ? undefined : { kind: 'count', count };
}

function readShareQuota(part: Part<QuotaOfSize>): Quota | undefined {
  const share = readShare(part, 'share');
  const of = readWord(part, 'of');
  const min = readCount(part, 'min', 0);
  const max = readCount(part, 'max', 0);
  if (!share || of === undefined) return undefined;
  return {
    kind: 'share',
    share,
    of,
    round: readWord(part, 'round') ?? 'floor',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function readSteps(part: Part<QuotaOfSize>): Quota {
  const steps = partsOf(partAt(part, 'by_size')).flatMap((step) => {
    const upTo = readCount(step, 'up_to', 1);
    const count = readCount(step, 'count', 0);
    return count === undefined ? [] : { ...(upTo === undefined ? {} : { upTo }), count };
  });
  return { kind: 'by-size', steps };
}

/** The vote on an award; its contest is by default the award's own. */
function readVote(part: Part<VotePart> | undefined, award: string): VoteRule | undefined {
  if (!part) return undefined;
  const contest = readId(part, 'contest') ?? award;
  const threshold = readThreshold(part, award);
  return { contest, ...(threshold && { threshold }) };
}

/** A threshold says of what it is a share: `base` has no default (spec 3.6). */
export function readThreshold(
  part: Part<VotePart> | Part<ElectionPart> | Part<ContestPart>,
  name: string,
): Threshold | undefined {
  const vote = part as Part<Pick<VotePart, 'threshold' | 'base' | 'strict'>>;
  const share = readShare(vote, 'threshold');
  const base = readWord(vote, 'base');
  if (has(vote, 'threshold') && !has(vote, 'base')) {
    part.complain({
      code: 'rules-contradiction',
      at: at(vote, 'threshold'),
      details: { problem: 'base-missing', name },
    });
  }
  return share && base !== undefined ? { share, base, strict: readFlag(vote, 'strict') } : undefined;
}

/** `by`, by default `[rank]`; `ruling` stands alone. */
function readOrder(part: Part<AwardPart>, name: string | undefined): AwardRule['by'] {
  const list = partAt(part, 'by');
  if (!list) return [{ kind: 'rank' }];
  const keys = readEach(list, readOrderKey);
  if (!keys.includes('ruling')) return keys as readonly OrderKey[];
  if (keys.length > 1) {
    const details = { problem: 'ruling-not-alone', ...(name === undefined ? {} : { name }) } as const;
    part.complain({ code: 'rules-contradiction', at: at(part, 'by'), details });
  }
  return 'ruling';
}
