import type { Member } from '../../domain/bloc-year.ts';
import type { Finding } from '../../domain/result.ts';
import type { Gate } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import { type Figures, judgeFigures } from './judge-figures.ts';

/** All gates of one member; `met` is null where a fact is not recorded. */
export function judgeGates(context: BlocContext, member: Member, figures: Figures): readonly Finding[] {
  return context.rules.gates.map((gate) => judgeGate(context, gate, member, figures));
}

/** Every gate passed and no ruling excludes: true, false, or null where a fact is missing (spec 3.5). */
export function isConsidered(gates: readonly Finding[], exclusion: RulingOf<'exclude'> | undefined): boolean | null {
  if (exclusion || gates.some(({ met }) => met === false)) return false;
  return gates.some(({ met }) => met === null) ? null : true;
}

function judgeGate(context: BlocContext, gate: Gate, member: Member, figures: Figures): Finding {
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
    default:
      return judgeFigures(context, gate, member, figures);
  }
}

/** The date of the pact in bloc.yaml counts for all where members.csv has no column for it. */
function pactForAll({ year }: BlocContext): boolean | undefined {
  return !year.memberColumns.has('pact_signed') && year.pact?.signed !== undefined ? true : undefined;
}
