import type { Ruling, RulingKind, RulingOf } from '../../domain/ruling.ts';

/** Rulings by kind, in file order. */
export type RulingsByKind = { readonly [Kind in RulingKind]: readonly RulingOf<Kind>[] };

export function sortRulings(rulings: readonly Ruling[]): RulingsByKind {
  const of = <Kind extends RulingKind>(kind: Kind): readonly RulingOf<Kind>[] =>
    rulings.filter((ruling): ruling is RulingOf<Kind> => ruling.ruling === kind);
  return {
    score: of('score'),
    rank: of('rank'),
    exclude: of('exclude'),
    withhold: of('withhold'),
    grant: of('grant'),
    award: of('award'),
    seat: of('seat'),
  };
}

/** The units that a ruling is about. */
export function unitsOf(ruling: Ruling): readonly string[] {
  if ('member' in ruling) return [ruling.member];
  return ruling.ruling === 'rank' ? ruling.order : ruling.members;
}

/** What a ruling is about, in one line of ids: shown where it is complained of. */
export function subjectOf(ruling: Ruling): string {
  switch (ruling.ruling) {
    case 'score':
      return `${ruling.member} × ${ruling.criterion}`;
    case 'rank':
      return ruling.order.join(', ');
    case 'exclude':
      return ruling.member;
    case 'withhold':
    case 'grant':
      return `${ruling.award}: ${ruling.member}`;
    case 'award':
      return ruling.award;
    case 'seat':
      return `${ruling.seat} ${ruling.place}: ${ruling.member}`;
  }
}
