import type { Bar, LeadershipRule } from '../../domain/rules.ts';
import type { Bar as BarPart, LeadershipPart, RanksPart, ServedBar } from '../generated/rules-file.ts';
import { readThreshold } from './read-awards.ts';
import { has, type Part, partAt, positionsOf, readCount, readEach, readId, readWord } from './read-part.ts';

const usualBars: readonly Bar[] = [{ kind: 'not-considered' }, { kind: 'seat-barred' }, { kind: 'leaving' }];

const mostDeputies = 3;

/** How next season's seats are filled (spec 3.7). */
export function readLeadership(part: Part<LeadershipPart> | undefined): LeadershipRule | undefined {
  if (!part) return undefined;
  const method = readWord(part, 'method');
  const deputyMethod = readWord(part, 'deputy_method') ?? method;
  const ranks = readRanks(partAt(part, 'ranks'));
  const deputies = readDeputies(part, deputyMethod, ranks);
  const headKinds = readIds(part, 'head_kinds');
  const deputyKinds = readIds(part, 'deputy_kinds');
  const bars = readBars(partAt(part, 'bars'));
  const election = partAt(part, 'election');
  const threshold = election && readThreshold(election, 'leadership');
  const award = readId(part, 'award');
  if (method === undefined || deputyMethod === undefined || deputies === undefined) return undefined;
  return {
    method,
    deputies,
    deputyMethod,
    ...(headKinds && { headKinds }),
    ...(deputyKinds && { deputyKinds }),
    bars,
    election: {
      ...(threshold && { threshold }),
      fallbackRing: election !== undefined && readWord(election, 'fallback') === 'ring',
    },
    ...(ranks && { ranks }),
    ...(award === undefined ? {} : { award }),
    path: part.path,
  };
}

/** Where deputies go by rank, `deputies` may be left out: there are as many as ranks are named. */
function readDeputies(
  part: Part<LeadershipPart>,
  method: LeadershipRule['method'] | undefined,
  ranks: LeadershipRule['ranks'],
): number | undefined {
  if (!has(part, 'deputies') && method === 'by-rank') return ranks?.deputies.length;
  return readCount(part, 'deputies', 0, mostDeputies);
}

function readRanks(part: Part<RanksPart> | undefined): LeadershipRule['ranks'] {
  if (!part) return undefined;
  const head = readCount(part, 'head', 1);
  const deputies = readEach(partAt(part, 'deputies'), (list, index) => readCount(list, index, 1));
  return { ...(head === undefined ? {} : { head }), deputies };
}

function readIds(part: Part<LeadershipPart>, key: 'head_kinds' | 'deputy_kinds'): readonly string[] | undefined {
  const list = partAt(part, key);
  return list && readEach(list, readId);
}

function readBars(list: Part<BarPart[]> | undefined): readonly Bar[] {
  if (!list) return usualBars;
  return positionsOf(list).flatMap((index): Bar | readonly Bar[] => {
    const kind = readWord(list as Part<('not-considered' | 'seat-barred' | 'leaving')[]>, index);
    if (kind !== undefined) return { kind };
    const served = partAt(list as Part<ServedBar[]>, index);
    const details = served && partAt(served, 'served');
    const seat = details && readWord(details, 'seat');
    const within = details && readCount(details, 'within', 1);
    return seat === undefined || within === undefined ? [] : { kind: 'served', seat, within };
  });
}
