import type { Member } from '../../domain/bloc-year.ts';
import { compareFractions, fraction } from '../../domain/fraction.ts';
import type { Finding } from '../../domain/result.ts';
import type { Gate } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Sums } from '../scoring/sum-standing.ts';
import { judgeMinRatio } from './judge-min-ratio.ts';

/** What gates are judged by besides the member itself. */
export interface GateFacts {
  readonly sums: Sums;
  readonly class?: string;
}

/** All gates of one member; `met` is null where a fact is not recorded. */
export function judgeGates(context: BlocContext, member: Member, facts: GateFacts): readonly Finding[] {
  return context.rules.gates.map((gate) => judgeGate(context, gate, member, facts));
}

/** Every gate passed and no ruling excludes: true, false, or null where a fact is missing (spec 3.5). */
export function isConsidered(gates: readonly Finding[], exclusion: RulingOf<'exclude'> | undefined): boolean | null {
  if (exclusion || gates.some(({ met }) => met === false)) return false;
  return gates.some(({ met }) => met === null) ? null : true;
}

function judgeGate(context: BlocContext, gate: Gate, member: Member, { sums, class: own }: GateFacts): Finding {
  switch (gate.kind) {
    case 'registered':
      return {
        kind: gate.kind,
        met: member.registered ?? null,
        detail: { kind: gate.kind, recorded: member.registered !== undefined },
      };
    case 'pact-signed': {
      const signed = member.pactSigned ?? pactForAll(context);
      return { kind: gate.kind, met: signed ?? null, detail: { kind: gate.kind, recorded: signed !== undefined } };
    }
    case 'not-disqualified': {
      const reason = member.disqualified;
      return {
        kind: gate.kind,
        met: reason === undefined,
        detail: { kind: gate.kind, ...(reason === undefined ? {} : { reason }) },
      };
    }
    case 'min-total':
      return {
        kind: gate.kind,
        met: sums.total >= gate.need,
        detail: { kind: gate.kind, have: sums.total, need: gate.need },
      };
    case 'min-percent':
      return {
        kind: gate.kind,
        met: compareFractions(sums.percent, fraction(gate.need)) >= 0,
        detail: { kind: gate.kind, have: sums.percent, need: gate.need },
      };
    case 'class-in':
      return {
        kind: gate.kind,
        met: own !== undefined && gate.classes.includes(own),
        detail: { kind: gate.kind, need: gate.classes, ...(own === undefined ? {} : { have: own }) },
      };
    case 'min-ratio':
      return judgeMinRatio(context, gate, member);
  }
}

/** The date of the pact in bloc.yaml counts for all where members.csv has no column for it. */
function pactForAll({ year }: BlocContext): boolean | undefined {
  return !year.memberColumns.has('pact_signed') && year.pact?.signed !== undefined ? true : undefined;
}
