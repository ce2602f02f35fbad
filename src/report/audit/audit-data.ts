import type { Audit, AuditFigures, AuditFinding, PointsWay, SelfGap, VotesWay } from '../../domain/audit.ts';
import type { BlocYear } from '../../domain/bloc-year.ts';
import { detailJson, pointsJson } from '../json-figures.ts';
import type { Json } from '../json-text.ts';
import type { Language } from '../language.ts';
import type { Cell } from '../result-csv.ts';
import { auditNames } from './audit-names.ts';
import { findingSentence } from './finding-texts.ts';

/** What the document of an audit has for each bloc besides who it is and its problems. */
export function auditJson(audit: Audit | undefined): { readonly [key: string]: Json } {
  return {
    self_gaps: (audit?.selfGaps ?? []).map(gapJson),
    findings: (audit?.findings ?? []).map(findingJson),
  };
}

export const auditHeadings: readonly string[] = ['bloc', 'season', 'kind', 'member', 'criterion', 'award', 'text'];

/** A row for each finding and for each thing that is not judged; `award` holds the seat where it is about one. */
export function auditCells(year: BlocYear, audit: Audit, language: Language): readonly (readonly Cell[])[] {
  const names = auditNames(year, language);
  return audit.findings.map((finding) => [
    year.bloc,
    year.season,
    finding.kind,
    finding.member,
    finding.criterion,
    finding.award ?? finding.seat,
    findingSentence(finding, names),
  ]);
}

function gapJson({ member, ...gap }: SelfGap): Json {
  return new Map<string, Json>([['member', member], ...(detailJson(gap) as Map<string, Json>)]);
}

function findingJson(finding: AuditFinding): Json {
  const { kind, judged, member, criterion, award, seat, place, figures } = finding;
  return {
    kind,
    subject: subjectOf(finding),
    ...(member === undefined ? {} : { member }),
    ...(criterion === undefined ? {} : { criterion }),
    ...(award === undefined ? {} : { award }),
    ...(seat === undefined ? {} : { seat, place: place ?? 1 }),
    judged,
    figures: figuresJson(figures),
  };
}

function subjectOf({ member, criterion, award, seat, place, figures }: AuditFinding): Json {
  if (figures.kind === 'scorer-apart') return figures.scorer;
  return member ?? criterion ?? award ?? (seat === undefined ? null : `${seat} ${place ?? 1}`);
}

function figuresJson(figures: AuditFigures): Json {
  if (figures.kind !== 'nearest-points' && figures.kind !== 'nearest-votes') return detailJson(figures);
  const { nearest } = figures;
  const ways: readonly (PointsWay | VotesWay)[] = nearest?.ways ?? [];
  return {
    by: figures.kind === 'nearest-points' ? 'points' : 'votes',
    ways: ways.map((way) =>
      'contest' in way
        ? { contest: way.contest, member: way.member, change: way.change }
        : { member: way.member, change: pointsJson(way.change) },
    ),
    becomes: nearest?.becomes ?? [],
    open: nearest ? nearest.open : null,
  };
}
