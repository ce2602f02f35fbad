import { type Audit, type AuditFinding, type AuditKind, auditKinds } from '../../domain/audit.ts';
import type { BlocYear } from '../../domain/bloc-year.ts';
import { points, showPoints, unit } from '../../domain/points.ts';
import type { Language } from '../language.ts';
import { printFigure, printPoints } from '../number-words.ts';
import { type Block, dropEmptyColumns, type TableCell } from '../tables/block.ts';
import { type AuditNames, auditNames } from './audit-names.ts';
import { type AuditWords, auditWords } from './audit-words.ts';
import { findingText, signedPoints } from './finding-texts.ts';

/** An audit for people: kind by kind, with what is looked at and by what rule. */
export function auditBlocks(year: BlocYear, audit: Audit, within: number, language: Language): readonly Block[] {
  const words = auditWords(language);
  const names = auditNames(year, language);
  const step = printFigure(showPoints(points(unit / 10n ** BigInt(year.rules.scoring.decimals))), language);
  return [
    { kind: 'title', text: `${year.name}, ${words.season(year.season)}` },
    { kind: 'text', text: words.intro, tone: 'dim' },
    ...auditKinds.flatMap((kind): Block[] => {
      const findings = audit.findings.filter((finding) => finding.kind === kind);
      const figure = kind === 'nearest-change' ? step : String(within);
      return [
        { kind: 'title', text: words.titles[kind] },
        { kind: 'text', text: words.rules[kind](figure), tone: 'dim' },
        ...(kind === 'self-against-final' && audit.selfGaps.length > 0 ? [gapTable(audit, names, words)] : []),
        ...foundBlocks(kind, findings, names, words),
        ...unjudgedBlocks(findings, names, words),
      ];
    }),
  ];
}

function gapTable({ selfGaps }: Audit, names: AuditNames, words: AuditWords): Block {
  const { language } = names;
  return {
    kind: 'table',
    table: dropEmptyColumns(
      {
        columns: [
          { heading: words.unit, align: 'left', wraps: true },
          { heading: words.self, align: 'right' },
          { heading: words.final, align: 'right' },
          { heading: words.gap, align: 'right' },
          { heading: words.section, align: 'left', wraps: true },
        ],
        rows: selfGaps.map(({ member, self, final, gap, sections: [largest] }): TableCell[] => [
          names.unit(member),
          printPoints(self, language),
          printPoints(final, language),
          signedPoints(gap, names),
          largest ? `${signedPoints(largest.gap, names)} · ${names.criterion(largest.criterion)}` : '',
        ]),
      },
      isEmpty,
    ),
  };
}

function foundBlocks(
  kind: AuditKind,
  findings: readonly AuditFinding[],
  names: AuditNames,
  words: AuditWords,
): readonly Block[] {
  const judged = findings.filter((finding) => finding.judged);
  if (judged.length === 0) return findings.length === 0 ? [{ kind: 'text', text: words.nothing }] : [];
  if (kind === 'nearest-change') return [nearestTable(judged, names, words)];
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: words.subject, align: 'left', wraps: true },
          { heading: words.figures, align: 'left', wraps: true },
        ],
        rows: judged.map((finding): TableCell[] => [names.subject(finding), findingText(finding, names)]),
      },
    },
  ];
}

/** A row for each award and seat. */
function nearestTable(findings: readonly AuditFinding[], names: AuditNames, words: AuditWords): Block {
  const byPoints = findings.filter(({ figures }) => figures.kind === 'nearest-points');
  const votesOf = (one: AuditFinding): AuditFinding | undefined =>
    findings.find(
      ({ figures, award, seat, place }) =>
        figures.kind === 'nearest-votes' && award === one.award && seat === one.seat && place === one.place,
    );
  return {
    kind: 'table',
    table: dropEmptyColumns(
      {
        columns: [
          { heading: words.outcome, align: 'left', wraps: true },
          { heading: words.points, align: 'left', wraps: true },
          { heading: words.votes, align: 'left', wraps: true },
        ],
        rows: byPoints.map((one): TableCell[] => {
          const votes = votesOf(one);
          return [names.subject(one), findingText(one, names), votes ? findingText(votes, names) : ''];
        }),
      },
      isEmpty,
    ),
  };
}

/** What is not judged, those with the same reason in one sentence. */
function unjudgedBlocks(findings: readonly AuditFinding[], names: AuditNames, words: AuditWords): readonly Block[] {
  const subjects = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.judged) continue;
    const why = findingText(finding, names);
    const subject = names.subject(finding);
    subjects.set(why, [...(subjects.get(why) ?? []), ...(subject === '' ? [] : [subject])]);
  }
  return [...subjects].map(
    ([why, what]): Block => ({ kind: 'text', text: words.notJudged(what.join(', '), why), tone: 'warning' }),
  );
}

function isEmpty(text: string): boolean {
  return text === '';
}
