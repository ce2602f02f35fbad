import type { AuditFinding } from '../../domain/audit.ts';
import { ringOrder } from '../leadership/ring.ts';
import type { AuditInput } from './audit-input.ts';
import { fewestSeasons, type PastWinners, type SeasonWinners, unbrokenRun } from './past-winners.ts';

/**
 * Awards that go from unit to unit: over at least three seasons in a row nobody has one again before every unit has
 * had it. Whether they follow the ring is told besides.
 */
export function inTurns({ input: { context } }: AuditInput, past: PastWinners): readonly AuditFinding[] {
  const kind = 'in-turns';
  if (!context.year.awardLedger) return [{ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-ledger' } }];
  const units = context.members.length;
  return context.rules.awards.flatMap(({ code, quota }): AuditFinding[] => {
    // Where everybody who qualifies has it there are no turns to take.
    if (quota.kind === 'all') return [];
    const run = unbrokenRun(past.get(code) ?? [], context.ledger.step);
    if (run.length < fewestSeasons) {
      const figures = { kind: 'not-judged', reason: 'few-seasons', have: run.length, need: fewestSeasons } as const;
      return [{ kind, judged: false, award: code, figures }];
    }
    const start = run.findIndex((_, index) => isInTurns(run.slice(index), units));
    const turns = start === -1 ? [] : run.slice(start);
    if (turns.length < fewestSeasons) return [];
    const seasons = turns.map(({ season, members }) => ({ season, members }));
    const ring = ringOrder(context.members, context.year.members, context.ledger.lineage).members.map(
      ({ id }) => id as string,
    );
    return [{ kind, judged: true, award: code, figures: { kind, seasons, units, followsRing: isAlong(ring, turns) } }];
  });
}

function isInTurns(seasons: readonly SeasonWinners[], units: number): boolean {
  let had = new Set<string>();
  for (const { members } of seasons) {
    if (had.size >= units) had = new Set();
    if (members.some((member) => had.has(member))) return false;
    for (const member of members) had.add(member);
  }
  return true;
}

function isAlong(ring: readonly string[], seasons: readonly SeasonWinners[]): boolean {
  return seasons.every(({ members }, index) => {
    const [member, other] = members;
    if (member === undefined || other !== undefined || !ring.includes(member)) return false;
    const before = seasons[index - 1]?.members[0];
    return before === undefined || ring.indexOf(member) === (ring.indexOf(before) + 1) % ring.length;
  });
}
