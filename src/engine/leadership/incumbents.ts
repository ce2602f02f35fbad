import type { MemberId } from '../../domain/bloc-year.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Incumbents } from './seating.ts';

/** Who leads this season, each as the current member that it is or has become (units.csv). */
export function incumbentsOf(context: BlocContext): Incumbents {
  const { leadership } = context.year;
  const head = leadership?.head === undefined ? undefined : currentUnit(context, leadership.head);
  return {
    ...(head === undefined ? {} : { head }),
    deputies: (leadership?.deputies ?? []).map((deputy) => currentUnit(context, deputy)),
  };
}

/** A unit itself, or the current member that it was merged or renamed into. */
function currentUnit({ members, memberOf, ledger }: BlocContext, unit: string): MemberId | undefined {
  return memberOf.get(unit)?.id ?? members.find(({ id }) => ledger.lineage(id).has(unit))?.id;
}
