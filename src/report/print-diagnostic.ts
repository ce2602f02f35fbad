import type { Place } from '../domain/locator.ts';
import { type Severity, severityOf } from '../domain/severity.ts';
import { describeDiagnostic } from './diagnostic-catalogue/describe-diagnostic.ts';
import { inertText } from './inert-text.ts';
import type { Bilingual, Language } from './language.ts';
import { counted } from './number-words.ts';
import type { Paint } from './paint.ts';
import { type PlacedDiagnostic, relatedPlace } from './placed-diagnostic.ts';
import { printExcerpt } from './print-excerpt.ts';
import type { SummaryEntry, SummedUp } from './summarise-diagnostics.ts';
import { hang } from './wrap-text.ts';

export interface PrintOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal; absent where the output is none, and nothing is wrapped. */
  readonly width?: number;
}

const usualWidth = 80;

const fixLabel: Bilingual = { vi: 'sửa: ', en: 'fix: ' };

/** One entry of a summary: a diagnostic with its lines, or the line that sums up the rest of its kind. */
export function printSummaryEntry(entry: SummaryEntry, options: PrintOptions): string {
  return entry.kind === 'diagnostic' ? printDiagnostic(entry.placed, options) : printSummedUp(entry, options);
}

/** A diagnostic as people read it (spec 4, "Diagnostics"): the place and what is wrong, the line, what to do. */
export function printDiagnostic(placed: PlacedDiagnostic, options: PrintOptions): string {
  const { diagnostic, place } = placed;
  const { language, paint, width } = options;
  const { message, fix } = describeDiagnostic(diagnostic, language, relatedPlace(placed));
  const severity = severityOf(diagnostic);
  const where = paint.strong(inertText(placeText(place)));
  const lines = [`${where} ${paintSeverity(severity, paint)} ${diagnostic.code}: ${message}`];
  const number = String(place.line);
  const gutter = ' '.repeat(number.length + 2);
  const excerpt = printExcerpt(place, Math.max(20, (width ?? usualWidth) - gutter.length - 3));
  if (excerpt) {
    const bar = paint.dim('|');
    lines.push(`  ${paint.dim(number)} ${bar} ${excerpt.line}`.trimEnd());
    lines.push(`${gutter} ${bar} ${mark(severity, paint)(excerpt.carets)}`);
  }
  const label = `  = ${fixLabel[language]}`;
  lines.push(...(width === undefined ? [label + fix] : hang(label, fix, width)));
  return lines.join('\n');
}

/** `criteria.csv:14:12`, or for a cell of a workbook `phieu.xlsx[Tự chấm]!C14`. */
function placeText({ file, line, column, cell }: Place): string {
  return cell ? `${file}[${cell.sheet}]!${cell.address}` : `${file}:${line}:${column}`;
}

function printSummedUp(
  { file, code, severity, count, isAtLeast, lines }: SummedUp,
  { language, paint }: PrintOptions,
): string {
  const where = paint.strong(inertText(file));
  const [first, last] = lines;
  const text = {
    vi: `còn ${isAtLeast ? 'hơn ' : ''}${count} chỗ nữa như vậy, ${first === last ? `ở dòng ${first}` : `từ dòng ${first} đến dòng ${last}`}`,
    en: `${isAtLeast ? 'over ' : ''}${counted(count, 'more place')} like this, ${first === last ? `on line ${first}` : `from line ${first} to line ${last}`}`,
  };
  return `${where} ${paintSeverity(severity, paint)} ${code}: ${text[language]}`;
}

/** Severities are words of the contract: the same in both languages. */
function paintSeverity(severity: Severity, paint: Paint): string {
  return mark(severity, paint)(severity);
}

function mark(severity: Severity, paint: Paint): (text: string) => string {
  return severity === 'error' ? paint.error : paint.warning;
}
