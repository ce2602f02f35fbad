import type { Clause, ClauseKind, Difference, Untrusted } from '../../domain/verification.ts';
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

export function clauseOf(kind: ClauseKind, differences: readonly Difference[], name?: string): Clause {
  return {
    kind,
    ...(name === undefined ? {} : { name }),
    outcome: differences.length === 0 ? 'ok' : 'differs',
    differences,
  };
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

/** Two values of one thing; a list or object is only shown to differ. */
function differenceOf(subject: readonly string[], field: string | undefined, left: Untrusted, right: Untrusted) {
  if (areSame(left, right)) return [];
  return [sideBySide(subject, field, shown(left), shown(right))];
}

function sideBySide(
  subject: readonly string[],
  field: string | undefined,
  published: string | undefined,
  recomputed: string | undefined,
): Difference {
  return {
    subject,
    ...(field === undefined ? {} : { field }),
    ...(published === undefined ? {} : { published }),
    ...(recomputed === undefined ? {} : { recomputed }),
  };
}

/** What stands on one side only is one difference, whatever it holds. */
function oneSided({ published, recomputed }: Pair, subject: readonly string[]): readonly Difference[] | undefined {
  if (published === undefined) return [{ subject, reason: 'missing' }];
  return recomputed === undefined ? [{ subject, reason: 'added' }] : undefined;
}

function fieldDifferences(pair: Pair, fields: readonly string[], subject: readonly string[]): readonly Difference[] {
  return (
    oneSided(pair, subject) ??
    fields.flatMap((field) => differenceOf(subject, field, child(pair.published, field), child(pair.recomputed, field)))
  );
}

function scoreDifferences({ published, recomputed }: Pair, name: string): readonly Difference[] {
  // A unit that stands on one side only is told under the ranking.
  if (published === undefined || recomputed === undefined) return [];
  const own = (value: Untrusted, key: string) => ({
    leaves: child(value, 'points'),
    nodes: child(value, 'nodes'),
    key,
  });
  const [left, right] = [own(published, ''), own(recomputed, '')];
  const leaves = unionOf(left.leaves, right.leaves).flatMap((code) => {
    const [was, is] = [child(left.leaves, code), child(right.leaves, code)];
    if (areSame(was, is)) return [];
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

type NameOf = (id: string) => string;

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

function awardClauses(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Clause[] {
  return pairs(child(published, 'awards'), child(recomputed, 'awards'), keyBy('award')).map((pair) => {
    const name = shown(child(pair.recomputed ?? pair.published, 'name')) ?? pair.key;
    const alone = oneSided(pair, [name]);
    if (alone) return clauseOf('award', alone, name);
    const { published: was, recomputed: is } = pair;
    const winners = (value: Untrusted) => listed(child(value, 'winners'), nameOf);
    const open = (value: Untrusted) => listed(child(value, 'undecided'), nameOf);
    const told = [
      ...whoDifferences('winners', winners(was), winners(is)),
      ...whoDifferences('undecided', open(was), open(is)),
      ...['vacant', 'places', 'provisional'].flatMap((key) => differenceOf([], key, child(was, key), child(is, key))),
    ];
    const fine = ['winners', 'undecided', 'findings', 'name'].flatMap((key) =>
      areSame(child(was, key), child(is, key)) ? [] : [{ subject: [], field: key, reason: 'changed' } as const],
    );
    // The details of the same winners are told only where nothing plainer differs.
    return clauseOf('award', told.length > 0 ? told : fine, name);
  });
}

/** Whom a list of winners or of open places names. */
function listed(list: Untrusted, nameOf: NameOf): string {
  if (!Array.isArray(list)) return shown(list) ?? '';
  return list
    .map((entry) => {
      const members = child(entry, 'members');
      if (Array.isArray(members)) return members.map((id) => nameOf(shown(id) ?? '')).join(', ');
      const part = shown(child(entry, 'for'));
      const name = nameOf(shown(child(entry, 'member')) ?? '');
      return part === undefined ? name : `${name} (${part})`;
    })
    .join(', ');
}

function whoDifferences(field: string, was: string, is: string): readonly Difference[] {
  return was === is ? [] : [sideBySide([], field, was || undefined, is || undefined)];
}

function seatClauses(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Clause[] {
  const [was, is] = [child(published, 'leadership'), child(recomputed, 'leadership')];
  return pairs(seatsOf(was), seatsOf(is), keyBy('season', 'seat', 'place')).map((pair) => {
    const subject = pair.published ?? pair.recomputed;
    const [season = '', seat = '', place = ''] = ['season', 'seat', 'place'].map((key) => shown(child(subject, key)));
    const name = [seat, place, season].join(' ');
    const alone = oneSided(pair, []);
    if (alone) return clauseOf('seat', alone, name);
    const who = (value: Untrusted) => {
      const id = shown(child(value, 'member'));
      return id === undefined ? '' : nameOf(id);
    };
    return clauseOf(
      'seat',
      [
        ...whoDifferences('member', who(pair.published), who(pair.recomputed)),
        ...['status', 'method', 'reason'].flatMap((key) =>
          differenceOf([], key, child(pair.published, key), child(pair.recomputed, key)),
        ),
      ],
      name,
    );
  });
}

/** All seats of a result, each with its season. */
function seatsOf(leadership: Untrusted): Untrusted {
  const later = child(leadership, 'later');
  return [leadership, ...(Array.isArray(later) ? later : [])].flatMap((season) => {
    const seats = child(season, 'seats');
    return Array.isArray(seats)
      ? seats.map((seat) => ({
          season: child(season, 'season'),
          ...Object.fromEntries(
            ['seat', 'place', 'member', 'method', 'status', 'reason'].map((key) => [key, child(seat, key)]),
          ),
        }))
      : [];
  });
}

function rulingDifferences(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Difference[] {
  const key = keyBy('ruling', 'member', 'criterion', 'award', 'for', 'members', 'order', 'seat', 'place');
  return pairs(child(published, 'rulings'), child(recomputed, 'rulings'), key).flatMap(
    (pair): readonly Difference[] => {
      const one = pair.recomputed ?? pair.published;
      const about = ['ruling', 'award', 'criterion', 'seat', 'place'].map((field) => shown(child(one, field)));
      const unit = shown(child(one, 'member'));
      const subject = [...about, unit === undefined ? undefined : nameOf(unit)].filter((part) => part !== undefined);
      if (pair.published === undefined) return [{ subject, reason: 'added' }];
      if (pair.recomputed === undefined) return [{ subject, reason: 'removed' }];
      const fields = ['points', 'reason', 'authority', 'date'].flatMap((field) =>
        differenceOf(subject, field, child(pair.published, field), child(pair.recomputed, field)),
      );
      if (fields.length > 0 || areSame(pair.published, pair.recomputed)) return fields;
      return [{ subject, field: 'effect', reason: 'changed' }];
    },
  );
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
