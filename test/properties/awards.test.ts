import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlocYear } from '../../src/domain/bloc-year.ts';
import type { AwardDecision, Finding } from '../../src/domain/result.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { buildYear, type YearInput } from '../engine/bloc-year-builder.ts';
import { caseCount } from './case-count.ts';
import { anyAwardYear } from './random-awards.ts';

/** The awards of a year that holds together; a year that does not is none of this test's business. */
function awardsOf(year: BlocYear): readonly AwardDecision[] {
  const { status, proposal } = runBlocYear(year, 'propose');
  fc.pre(status !== 'invalid');
  return proposal?.awards ?? [];
}

function check<Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>): void {
  fc.assert(property, { numRuns: caseCount });
}

/** What an award came to, apart from the order in which it is told. */
function outcome({ winners, undecided, vacant, places, provisional }: AwardDecision) {
  return {
    places,
    vacant,
    provisional,
    winners: winners
      .map(({ member, granted, excess, for: part }) => `${member} ${granted} ${excess} ${part}`)
      .toSorted(),
    undecided: undecided.map(({ group, members, places: left }) => `${group} ${left} ${members.toSorted()}`).toSorted(),
  };
}

function marksOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, met }) => `${kind} ${met}`);
}

test('most random years hold together', () => {
  const years = fc.sample(anyAwardYear(), { numRuns: 200, seed: 1 });
  const valid = years.filter((year) => runBlocYear(buildYear(year), 'propose').status !== 'invalid');
  expect(valid.length).toBeGreaterThan(120);
});

test('the engine is total: whatever the year, it ends in a result', () => {
  const goals = fc.constantFrom('check' as const, 'score' as const, 'propose' as const, 'rotate' as const);
  check(
    fc.property(anyAwardYear({ wild: true }), goals, (input, goal) => {
      expect(['decided', 'undecided', 'invalid']).toContain(runBlocYear(buildYear(input), goal).status);
    }),
  );
});

test('every place is won, open or vacant, and there are never more winners than places but for equals who are all let in', () => {
  check(
    fc.property(anyAwardYear(), (input) => {
      for (const { winners, undecided, vacant, places, award } of awardsOf(buildYear(input))) {
        const open = undecided.reduce((sum, one) => sum + one.places, 0);
        if (!winners.some(({ excess }) => excess)) expect(winners.length + open + vacant).toBe(places);
        else {
          expect(award.atCutoff).toBe('all');
          expect(winners.length + vacant).toBeGreaterThan(places);
        }
        for (const one of undecided) expect(one.places).toBeLessThanOrEqual(one.members.length);
        expect(winners.map(({ order }) => order)).toEqual(winners.map((_, index) => index + 1));
      }
    }),
  );
});

test('the findings tell the outcome: a winner meets all, an open member fails none, any other fails one', () => {
  check(
    fc.property(anyAwardYear(), (input) => {
      for (const { winners, undecided, findings } of awardsOf(buildYear(input))) {
        const won = new Set<string>(winners.filter(({ granted }) => !granted).map(({ member }) => member));
        const granted = new Set<string>(winners.filter((one) => one.granted && !one.for).map(({ member }) => member));
        const open = new Set<string>(undecided.flatMap(({ members }) => members));
        for (const { member, findings: own } of findings) {
          if (granted.has(member)) continue;
          const failed = own.some(({ met }) => met === false);
          const unknown = own.some(({ met }) => met === null);
          expect({ won: !failed && !unknown, open: !failed && unknown }).toEqual({
            won: won.has(member),
            open: open.has(member),
          });
        }
      }
    }),
  );
});

test('nobody holds two awards that exclude each other, but by a grant', () => {
  check(
    fc.property(anyAwardYear(), (input) => {
      const awards = awardsOf(buildYear(input));
      for (const [index, one] of awards.entries()) {
        for (const other of awards.slice(index + 1)) {
          const named = (rule: AwardDecision['award'], code: string) =>
            rule.with.includes(code) || rule.conditions.some((each) => each.kind === 'holds' && each.award === code);
          if (named(one.award, other.award.code) || named(other.award, one.award.code)) continue;
          const holders = one.winners.filter((winner) => winner.for === undefined);
          const both = other.winners.filter(
            ({ member, for: part, granted }) =>
              part === undefined && holders.some((holder) => holder.member === member && !(holder.granted && granted)),
          );
          expect(both).toEqual([]);
        }
      }
    }),
  );
});

test('something is provisional only after something is open', () => {
  check(
    fc.property(anyAwardYear(), (input) => {
      const awards = awardsOf(buildYear(input));
      const first = awards.findIndex(({ provisional }) => provisional);
      if (first !== -1) expect(awards.slice(0, first).some(({ undecided }) => undecided.length > 0)).toBe(true);
    }),
  );
});

test('an unconsidered unit uses up no place: its points decide nothing', () => {
  const marks = fc.constantFrom('50 50 5 0', '0 0 0 5', '40 40 0 0');
  check(
    fc.property(anyAwardYear(), marks, (input, other) => {
      const years = [input, withOutsider(input, '40 40 5 5'), withOutsider(input, other)];
      const [, before, after] = years.map((year) => awardsOf(buildYear(year)));
      expect(after?.map(outcome)).toEqual(before?.map(outcome));
      const winners = after?.flatMap(({ winners: all }) => all.map(({ member }) => member));
      expect(winners).not.toContain('o');
    }),
  );
});

/** The year with one more unit that is not considered. */
function withOutsider(input: YearInput, marks: string): YearInput {
  const members = [...(input.members as Exclude<YearInput['members'], string>)];
  members.splice(1, 0, { id: 'o', group: 'tinh', kind: 'so', registeredFor: [], disqualified: 'kỷ luật' });
  return { ...input, members, scores: `${input.scores} | o ${marks}` };
}

test('one more vote never loses an award', () => {
  check(
    fc.property(anyAwardYear({ ownVotesOnly: true }), fc.nat(), fc.nat(), (input, which, whom) => {
      const before = awardsOf(buildYear(input));
      const voted = before.filter(({ award, winners }) => award.vote && winners.some(({ granted }) => !granted));
      const decision = voted[which % Math.max(1, voted.length)];
      fc.pre(decision !== undefined);
      const winners = decision.winners.filter(({ granted }) => !granted);
      const winner = winners[whom % winners.length];
      fc.pre(winner !== undefined);
      const year = buildYear(input);
      const rounds = year.tallies.filter((one) => one.contest === decision.award.code && one.member === winner.member);
      const last = rounds.toSorted((a, b) => b.round - a.round)[0];
      fc.pre(last !== undefined && last.agree < year.members.length);
      const tallies = year.tallies.map((one) => (one === last ? { ...one, agree: one.agree + 1 } : one));
      const after = awardsOf({ ...year, tallies }).find(({ award }) => award.code === decision.award.code);
      expect(after?.winners.map(({ member }) => member)).toContain(winner.member);
    }),
  );
});

test('the order of rows changes nothing', () => {
  const shuffles = fc.infiniteStream(fc.nat(1_000_000));
  check(
    fc.property(anyAwardYear(), shuffles, (input, keys) => {
      const shuffled = <T>(rows: readonly T[]): readonly T[] =>
        rows
          .map((row) => [keys.next().value, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row);
      const year = buildYear(input);
      const { selfScores, awardLedger } = year;
      const mixed: BlocYear = {
        ...year,
        tallies: shuffled(year.tallies),
        ...(selfScores ? { selfScores: { ...selfScores, entries: shuffled(selfScores.entries) } } : {}),
        ...(awardLedger ? { awardLedger: shuffled(awardLedger) } : {}),
      };
      expect(awardsOf(mixed)).toEqual(awardsOf(year));
      const moved = awardsOf({ ...mixed, members: shuffled(year.members), rulings: shuffled(year.rulings) });
      expect(moved.map(outcome)).toEqual(awardsOf(year).map(outcome));
      expect(moved.map(findingsByMember)).toEqual(awardsOf(year).map(findingsByMember));
    }),
  );
});

function findingsByMember({ findings }: AwardDecision): readonly string[] {
  return findings.map(({ member, findings: own }) => `${member}: ${marksOf(own).join(', ')}`).toSorted();
}

test('a ruling that names as many of the equals as places are left, or none, closes them', () => {
  check(
    fc.property(anyAwardYear({ equals: true }), fc.boolean(), (input, none) => {
      const year = buildYear(input);
      const tie = awardsOf(year).find(({ undecided }) => undecided.some(({ reason }) => reason === 'tie'));
      fc.pre(tie !== undefined);
      const members = none ? [] : tie.undecided.flatMap((open) => open.members.slice(0, open.places));
      const onRecord = { reason: 'Bốc thăm', authority: 'Biên bản', path: [9] };
      const ruling = { ruling: 'award' as const, award: tie.award.code, members, ...onRecord };
      const result = runBlocYear({ ...year, rulings: [ruling] }, 'propose');
      const after = result.proposal?.awards.find(({ award }) => award.code === tie.award.code);
      expect(result.diagnostics.map(({ code }) => code)).not.toContain('ruling-mismatch');
      expect(after?.undecided).toEqual([]);
      expect(after?.winners.map(({ member }) => member)).toEqual(expect.arrayContaining(members));
      expect(result.rulings.at(-1)?.changed.map(({ what }) => what)).toContain(`award:${tie.award.code}`);
    }),
  );
});
