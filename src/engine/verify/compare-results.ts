import type { Clause, Difference, Untrusted } from '../../domain/verification.ts';
import { awardClauses, type NameOf, rulingDifferences, seatClauses } from './compare-decisions.ts';
import { clauseOf, differenceOf, fieldDifferences, oneSided, sideBySide } from './find-differences.ts';
import { areSame, child, items, keyBy, keysOf, type Pair, pairs, shown } from './untrusted.ts';

/**
 * The clauses of a published result (`blocs[0]` of result.json) against the one that follows from the inputs now: scores,
 * ranking, votes, each award, each seat, rulings used, and what else the document says.
 */
export function compareResults(published: Untrusted, recomputed: Untrusted): readonly Clause[] {
  const members = pairs(child(published, 'members'), child(recomputed, 'members'), keyBy('member'));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const names = new Map(
    members.map(({ key, ...both }) => [key, shown(child(both.recomputed ?? both.published, 'name')) ?? key]),
  );
  return [
    clauseOf(
      'scores',
      members.flatMap((pair) => scoreDifferences(pair, nameOf(pair.key))),
    ),
    clauseOf(
      'ranking',
      members.flatMap((pair) => fieldDifferences(pair, rankingFields, [nameOf(pair.key)])),
    ),
    ...voteClauses(published, recomputed, nameOf),
    ...awardClauses(published, recomputed, nameOf),
    ...seatClauses(published, recomputed, nameOf),
    clauseOf('rulings', rulingDifferences(published, recomputed, nameOf)),
    clauseOf('file', restDifferences(published, recomputed), 'result.json'),
  ];
}

const rankingFields = [
  'rank',
  'total',
  'class',
  'tied',
  'considered',
  'base',
  'bonus',
  'penalty',
  'percent',
  'self_total',
  'applicable',
  'group',
  'gates',
];

function scoreDifferences(pair: Pair, name: string): readonly Difference[] {
  const { published, recomputed } = pair;
  const alone = oneSided(pair, [name]);
  if (alone) return alone;
  const own = (value: Untrusted) => ({
    leaves: child(value, 'points'),
    nodes: child(value, 'nodes'),
  });
  const [left, right] = [own(published), own(recomputed)];
  const leaves = unionOf(left.leaves, right.leaves).flatMap((code) => {
    const [was, is] = [child(left.leaves, code), child(right.leaves, code)];
    if (areSame(was, is)) return [];
    if (keysOf(was).length === 0 || keysOf(is).length === 0) {
      return [sideBySide([name, code], undefined, shown(child(was, 'final') ?? was), shown(child(is, 'final') ?? is))];
    }
    const told = ['final', 'self', 'appraised', 'mark'].flatMap((field) =>
      differenceOf([name, code], field === 'final' ? undefined : field, child(was, field), child(is, field)),
    );
    return told.length > 0 ? told : [sideBySide([name, code], undefined, shown(was), shown(is))];
  });
  const nodes = unionOf(left.nodes, right.nodes).flatMap((code) =>
    differenceOf([name, code], undefined, child(left.nodes, code), child(right.nodes, code)),
  );
  return [...leaves, ...nodes];
}

function unionOf(left: Untrusted, right: Untrusted): readonly string[] {
  return [...new Set([...keysOf(right), ...keysOf(left)])];
}

function voteClauses(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Clause[] {
  const rounds = pairs(child(published, 'votes'), child(recomputed, 'votes'), keyBy('contest', 'round'));
  if (rounds.length === 0) return [];
  const counts = ['held', 'issued', 'collected', 'invalid', 'valid'];
  const differences = rounds.flatMap((round): readonly Difference[] => {
    const told = fieldDifferences(round, counts, [round.key]);
    if (round.published === undefined || round.recomputed === undefined) return told;
    const of = (value: Untrusted) => child(value, 'candidates');
    const candidates = pairs(of(round.published), of(round.recomputed), keyBy('member')).flatMap((one) =>
      fieldDifferences(one, ['agree', 'disagree', 'blank'], [round.key, nameOf(one.key)]),
    );
    return [...told, ...candidates];
  });
  return [clauseOf('votes', differences)];
}

const toldElsewhere = new Set(['members', 'votes', 'awards', 'leadership', 'rulings', 'inputs', 'lock']);

/** Who the bloc is, its status and its problems; and units' names, which no other clause holds. */
function restDifferences(published: Untrusted, recomputed: Untrusted): readonly Difference[] {
  const keys = unionOf(published, recomputed).filter((key) => !toldElsewhere.has(key));
  const names = pairs(child(published, 'members'), child(recomputed, 'members'), keyBy('member')).flatMap((pair) =>
    pair.published === undefined || pair.recomputed === undefined ? [] : fieldDifferences(pair, ['name'], [pair.key]),
  );
  return [...keys.flatMap((key) => differenceOf([], key, child(published, key), child(recomputed, key))), ...names];
}

/** How many seasons after the next a published result has seats for. */
export function countLaterSeasons(published: Untrusted): number {
  return items(child(child(published, 'leadership'), 'later')).length;
}
