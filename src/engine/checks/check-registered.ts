import type { Diagnostic } from '../../domain/diagnostic.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { BlocContext } from '../bloc-context.ts';

/**
 * Awards that a unit signed up to and that neither the rules nor the ledger know, where an award asks registration:
 * misspelt, the unit would lose the award with nobody told.
 */
export function checkRegistered({ year, rules, members }: BlocContext): readonly Diagnostic[] {
  const asks = rules.awards.some(({ conditions }) => conditions.some(({ kind }) => kind === 'registered'));
  if (!asks) return [];
  const known = new Set([
    ...rules.awards.map(({ code }) => code),
    ...(year.awardsHeard ?? (year.awardLedger ?? []).map(({ award }) => award)),
  ]);
  const spellings = new Spellings(known);
  return members.flatMap(({ row, registeredFor = [] }) =>
    registeredFor
      .filter((award) => !known.has(award))
      .map(
        (award): Diagnostic => ({
          code: 'award-unheard',
          at: { file: 'members', row, column: 'registered_for' },
          details: { award, ...spellings.hint(award) },
        }),
      ),
  );
}
