import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Finding, FindingDetail, Result, Standing } from '../../domain/result.ts';

type PlaceDetail = Extract<FindingDetail, { readonly kind: 'place' }>;

/** A member of the pool with its place as the decision has it. */
export interface PoolMember {
  readonly standing: Standing;
  readonly findings: readonly Finding[];
  /** Whether it has a place; null while that is open. */
  readonly met: boolean | null;
  readonly detail: PlaceDetail;
}

/** The pool of an award in one scope (the bloc, or a group), in its order. */
export interface PoolScope {
  readonly group?: string;
  /** The places besides grants; nothing where the pool is empty, since no finding tells. */
  readonly places?: number;
  readonly pool: readonly PoolMember[];
}

/** Everybody else, with the first reason why not. */
export interface Outsider {
  readonly standing: Standing;
  readonly obstacle?: Finding;
}

/** The order of an award's pool, scope by scope in file order, and who is not in it in rank order. */
export function awardPool(
  year: BlocYear,
  { score }: Result,
  { award, findings, winners }: AwardDecision,
): { readonly scopes: readonly PoolScope[]; readonly outsiders: readonly Outsider[] } {
  const standings = new Map<string, Standing>(score?.standings.map((one) => [one.member.id, one]));
  const granted = new Set(winners.filter((one) => one.granted && one.for === undefined).map(({ member }) => member));
  const pool: PoolMember[] = [];
  const outsiders: Outsider[] = [];
  for (const entry of findings) {
    const standing = standings.get(entry.member);
    if (!standing) continue;
    const place = entry.findings.find(({ kind }) => kind === 'place');
    if (place?.detail.kind === 'place') {
      pool.push({ standing, findings: entry.findings, met: place.met, detail: place.detail });
    } else if (!granted.has(entry.member)) outsiders.push(outsider(standing, entry.findings));
  }
  return { scopes: scopesOf(year, award.perGroup, [...standings.values()], pool), outsiders };
}

function outsider(standing: Standing, findings: readonly Finding[]): Outsider {
  const obstacle = findings.find(({ met }) => met === false) ?? findings.find(({ met }) => met === null);
  return obstacle ? { standing, obstacle } : { standing };
}

function scopesOf(
  { members }: BlocYear,
  perGroup: boolean,
  standings: readonly Standing[],
  pool: readonly PoolMember[],
): readonly PoolScope[] {
  const fileOrder = new Map<MemberId, number>(members.map(({ id }, index) => [id, index]));
  const indexOf = ({ standing }: PoolMember): number => fileOrder.get(standing.member.id) ?? 0;
  const inOrder = [...pool].sort(
    (a, b) => (a.detail.place ?? a.standing.rank) - (b.detail.place ?? b.standing.rank) || indexOf(a) - indexOf(b),
  );
  const scope = (group: string | undefined, ranked: readonly PoolMember[]): PoolScope => ({
    ...(group === undefined ? {} : { group }),
    ...(ranked[0] ? { places: ranked[0].detail.places } : {}),
    pool: ranked,
  });
  if (!perGroup) return [scope(undefined, inOrder)];
  const current = new Set(standings.map(({ member }) => member.id));
  const groups = new Set(members.filter(({ id }) => current.has(id)).map(({ group }) => group));
  return [...groups].map((group) =>
    scope(
      group,
      inOrder.filter(({ standing }) => standing.member.group === group),
    ),
  );
}
