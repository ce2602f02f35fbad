import type { Clause, Difference, Untrusted } from '../../domain/verification.ts';
import { clauseOf, differenceOf, oneSided, sideBySide } from './find-differences.ts';
import { areSame, child, keyBy, pairs, shown } from './untrusted.ts';

/** A unit's name by its id. */
export type NameOf = (id: string) => string;

/** Each award: whom it goes to, what is open and vacant, and only then why. */
export function awardClauses(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Clause[] {
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

/** Each seat of the next season, and of the seasons after it. */
export function seatClauses(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Clause[] {
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

/** Rulings that were added, removed or edited, and those that now change something else. */
export function rulingDifferences(published: Untrusted, recomputed: Untrusted, nameOf: NameOf): readonly Difference[] {
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
