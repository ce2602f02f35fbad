import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { YamlPath } from '../../domain/locator.ts';
import type { LeadershipRule } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { BlocContext } from '../bloc-context.ts';
import { Seating, type SeatingInput } from './seating.ts';

/** The ring is walked from its start: this season's head is not stated, or no member. */
export function complainOfUnknownHead({ year, complain, memberOf }: BlocContext): void {
  const head = year.leadership?.head;
  const misspelt = head !== undefined && !year.members.some(({ id }) => id === head);
  complain({
    code: 'head-unknown',
    at: head === undefined ? { file: 'bloc' } : { file: 'bloc', path: ['leadership', 'head'] },
    details: {
      ...(head === undefined ? {} : { head }),
      ...(misspelt ? new Spellings(memberOf.keys()).hint(head) : {}),
    },
  });
}

/** A deputy of this season who is no unit that the folder knows does not move up, and that is told. */
export function checkSuccessors({ year, rules, members, ledger }: BlocContext): readonly Diagnostic[] {
  const methods = [rules.leadership?.method, rules.leadership?.deputyMethod];
  if (!methods.includes('succession')) return [];
  const ids = new Set(year.members.map(({ id }): string => id));
  const spellings = new Spellings(ids);
  const isKnown = (unit: string): boolean => ids.has(unit) || members.some(({ id }) => ledger.lineage(id).has(unit));
  return (year.leadership?.deputies ?? []).flatMap((deputy, index): Diagnostic[] => {
    if (isKnown(deputy)) return [];
    return [
      {
        code: 'head-unknown',
        at: { file: 'bloc', path: ['leadership', 'deputies', index] },
        details: { deputy, ...spellings.hint(deputy) },
      },
    ];
  });
}

/** A ruling may seat a barred unit, but that is told. */
export function complainOfBarredRulings(input: SeatingInput, rulings: readonly RulingOf<'seat'>[]): void {
  const seating = new Seating(input);
  for (const { seat, place, member, path } of rulings) {
    const known = input.context.memberOf.get(member);
    const bars = known ? seating.barsOf(known, seat, place) : [];
    if (bars.length === 0) continue;
    input.context.complain({
      code: 'seat-barred-ruling',
      at: { file: 'rulings', path: [...path, 'member'] },
      details: { seat, place, member, bars },
    });
  }
}

/** Rulings for a seat that there is not. */
export function checkSeatRulings(rule: LeadershipRule, rulings: readonly RulingOf<'seat'>[]): readonly Diagnostic[] {
  return rulings
    .filter(({ seat, place }) => place > (seat === 'head' ? 1 : rule.deputies))
    .map(({ seat, place, member, path }) => ({
      code: 'ruling-mismatch',
      at: { file: 'rulings', path: [...path, 'place'] },
      details: {
        ruling: 'seat',
        problem: 'no-such-seat',
        subject: `${seat} ${place}`,
        named: [member],
        candidates: [],
        places: seat === 'head' ? 1 : rule.deputies,
      },
    }));
}

/** Where a seat stands below `leadership` of bloc.yaml. */
function pathOf(seat: string, place: string): YamlPath {
  return seat === 'head' ? ['head'] : ['deputies', Number(place) - 1];
}

/** What bloc.yaml and the ledger say of this season's seats differs; a ledger that keeps heads only says nothing of deputies. */
export function checkLeadershipLedger({ bloc, season, leadership, leadershipLedger }: BlocYear): readonly Diagnostic[] {
  const rows = (leadershipLedger ?? []).filter((row) => row.bloc === bloc && row.season === season);
  if (!leadership || rows.length === 0) return [];
  const stated = new Map<string, string>(leadership.deputies.map((deputy, index) => [`deputy ${index + 1}`, deputy]));
  if (leadership.head !== undefined) stated.set('head 1', leadership.head);
  const inLedger = new Map(rows.map(({ seat, place, member }) => [`${seat} ${place}`, member]));
  const kept = new Set<string>(rows.map(({ seat }) => seat));
  return [...new Set([...stated.keys(), ...inLedger.keys()])].flatMap((key): Diagnostic[] => {
    const [seat = '', place = '1'] = key.split(' ');
    const here = stated.get(key);
    const there = inLedger.get(key);
    if (here === there || !kept.has(seat)) return [];
    return [
      {
        code: 'leadership-differs',
        at: { file: 'bloc', path: ['leadership', ...(here === undefined ? [] : pathOf(seat, place))] },
        details: {
          seat,
          place: Number(place),
          season,
          ...(here === undefined ? {} : { stated: here }),
          ...(there === undefined ? {} : { ledger: there }),
        },
      },
    ];
  });
}
