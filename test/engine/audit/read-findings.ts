import type { AuditFigures, AuditFinding, AuditKind } from '../../../src/domain/audit.ts';
import { showFraction, showPoints } from '../../../src/domain/points.ts';
import { auditBlocYear } from '../../../src/engine/audit/audit-bloc-year.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { record } from '../../record.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';

/** The findings of one kind as short texts; the bloc year has to be valid. */
export function findingsOf(kind: AuditKind, input: YearInput, within = 5): readonly string[] {
  const year = makeYear(input);
  const { status, diagnostics } = runBlocYear(year, year.rules.leadership ? 'rotate' : 'propose');
  if (status === 'invalid') throw new Error(JSON.stringify(diagnostics.map(({ code }) => code)));
  const audit = auditBlocYear(year, within);
  record('', audit);
  return audit.findings.filter((finding) => finding.kind === kind).map(textOf);
}

function textOf({ judged, member, criterion, award, seat, place, figures }: AuditFinding): string {
  const subject = member ?? criterion ?? award ?? (seat === undefined ? 'bloc' : `${seat} ${place}`);
  return `${subject}: ${judged ? '' : 'not judged: '}${figuresText(figures)}`;
}

function figuresText(figures: AuditFigures): string {
  switch (figures.kind) {
    case 'self-against-final':
      return `${showPoints(figures.gap)} median ${showFraction(figures.median)} mad ${showFraction(figures.mad)}`;
    case 'scorer-apart': {
      const { member, criterion, mark } = figures.furthest;
      return `${figures.scorer} ${figures.apart} of ${figures.cells}, ${member} ${criterion} ${showPoints(mark)}`;
    }
    case 'all-full':
      return `${figures.members} at ${showPoints(figures.points)}`;
    case 'nearest-points': {
      const ways = figures.nearest?.ways.map(({ member, change }) => `${member}${signed(showPoints(change))}`);
      return `points ${nearestText(ways, figures.nearest)}`;
    }
    case 'nearest-votes': {
      const ways = figures.nearest?.ways.map(({ member, change }) => `${member}${signed(String(change))}`);
      return `votes ${nearestText(ways, figures.nearest)}`;
    }
    case 'in-turns':
      return `${figures.seasons.map(({ members }) => members.join('+')).join(' ')}${figures.followsRing ? ' ring' : ''}`;
    case 'to-the-head':
      return `${figures.to} of ${figures.of}`;
    case 'never-honoured':
      return `${figures.from}-${figures.until}`;
    case 'quota-always-full':
      return `${figures.places} in ${figures.seasons.map(({ season }) => season).join(' ')}`;
    case 'not-judged': {
      const { reason, have, need, count } = figures;
      const numbers = have === undefined ? '' : ` ${have}/${need}`;
      return `${reason}${numbers}${count === undefined ? '' : ` in ${count}`}`;
    }
  }
}

function nearestText(
  ways: readonly string[] | undefined,
  nearest: { readonly becomes: readonly string[]; readonly open: boolean } | undefined,
): string {
  if (!ways || !nearest) return 'none';
  return `${ways.join(' ')} -> ${nearest.becomes.join('+')}${nearest.open ? '?' : ''}`;
}

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}
