import type { Member } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { append } from '../../domain/long-lists.ts';
import type { Finding } from '../../domain/result.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import { judgeMinRatio } from './judge-min-ratio.ts';

/** Facts that gates and conditions of awards ask and nobody recorded: unknown is never a pass (spec 3.5, `fact-missing`). */
export function findMissingFacts(
  context: BlocContext,
  scored: ReadonlyMap<string, ScoredMember>,
): readonly Diagnostic[] {
  const conditions = context.rules.awards.flatMap((award) => award.conditions);
  const ratios = conditions.filter((condition) => condition.kind === 'min-ratio');
  const asksRegistration = conditions.some(({ kind }) => kind === 'registered');
  return [...scored.values()].flatMap(({ member, gates }) => {
    const found: Diagnostic[] = [];
    const criteria = new Set<string>();
    for (const { met, detail } of [...gates, ...ratios.map((ratio) => judgeMinRatio(context, ratio, member))]) {
      if (met !== null) continue;
      if (detail.kind === 'min-ratio') for (const criterion of detail.missing) criteria.add(criterion);
      else append(found, missingColumn(context, member, detail.kind));
    }
    if (asksRegistration && member.registeredFor === undefined) {
      found.push(missingFact(context, member, 'registered_for', 'registered-for'));
    }
    return [...found, ...[...criteria].map((criterion) => missingIndicator(context, member, criterion))];
  });
}

function missingColumn(context: BlocContext, member: Member, kind: Finding['kind']): readonly Diagnostic[] {
  if (kind === 'registered') return [missingFact(context, member, 'registered', 'registered')];
  return kind === 'pact-signed' ? [missingFact(context, member, 'pact_signed', 'pact-signed')] : [];
}

function missingFact(
  { year }: BlocContext,
  { name, row }: Member,
  column: string,
  fact: 'registered' | 'pact-signed' | 'registered-for',
): Diagnostic {
  return {
    code: 'fact-missing',
    at: year.memberColumns.has(column) ? { file: 'members', row, column } : { file: 'members', row },
    details: { member: name, fact },
  };
}

function missingIndicator({ indicators }: BlocContext, { id, name }: Member, criterion: string): Diagnostic {
  const row = indicators.get(criterion)?.get(id);
  return {
    code: 'fact-missing',
    at: row ? { file: 'indicators', row: row.row, column: 'actual' } : { file: 'indicators' },
    details: { member: name, fact: 'indicator', criterion },
  };
}
