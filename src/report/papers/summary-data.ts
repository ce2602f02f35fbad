import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import { lockRemarks } from '../lock/lock-history.ts';
import type { Gap } from '../made-file.ts';
import { rulingRemarks } from './decision-remarks.ts';
import type { SummaryData } from './paper-data.ts';
import { factGaps, nameOf, paperFrame } from './paper-frame.ts';
import { twoDigits } from './paper-words.ts';
import { rankingRemarks, rankingScopes } from './ranking-scopes.ts';

/** Bảng tổng hợp điểm, xếp hạng. */
export function summaryData(
  year: BlocYear,
  result: Result,
): { readonly data: SummaryData; readonly gaps: readonly Gap[] } {
  const ofPoints = new Set(['score', 'rank', 'exclude']);
  const rulings = result.rulings.filter(({ ruling }) => ofPoints.has(ruling.ruling));
  const remarks = [
    ...rankingRemarks(year, result),
    ...rulingRemarks(year, { rulings }),
    ...lockRemarks(result.lock, 'vi'),
  ];
  const scopes = rankingScopes(year, result);
  const data = {
    ...paperFrame(year, 'bang-tong-hop', 'stated'),
    scopes,
    units_count: twoDigits(scopes.reduce((sum, { rows }) => sum + rows.length, 0)),
    remarks: remarks.map((remark) => ({ remark })),
    compiler_name: nameOf(year.paperFacts?.secretary),
  };
  return { data, gaps: [...(result.score ? [] : (['scores'] as const)), ...factGaps(data)] };
}
