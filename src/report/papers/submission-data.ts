import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Gap } from '../made-file.ts';
import { awardRows } from './award-rows.ts';
import { missingAwards, openAwards, rulingRemarks, vacantAwards } from './decision-remarks.ts';
import type { SubmissionData } from './paper-data.ts';
import { factGaps, paperFrame, paperNumber } from './paper-frame.ts';
import { dots, longDate, twoDigits } from './paper-words.ts';

const attachments = [
  'Biên bản hội nghị tổng kết;',
  'Biên bản kiểm phiếu;',
  'Bảng tổng hợp điểm, xếp hạng;',
  'Báo cáo thành tích của các đơn vị được đề nghị.',
];

/** Tờ trình đề nghị khen thưởng: in its table only what is decided; below it what is open, empty or by a ruling. */
export function submissionData(
  year: BlocYear,
  result: Result,
): { readonly data: SubmissionData; readonly gaps: readonly Gap[] } {
  const awards = awardRows(year, result);
  const open = openAwards(year, result);
  const ofAwards = new Set(['exclude', 'withhold', 'grant', 'award']);
  const rulings = result.rulings.filter(({ ruling }) => ofAwards.has(ruling.ruling));
  const remarks = [
    ...missingAwards(year, result),
    ...vacantAwards(result),
    ...rulingRemarks(year, { rulings }),
    ...open,
  ];
  const votes = year.rules.awards.some(({ vote }) => vote !== undefined);
  const data = {
    ...paperFrame(year, 'to-trinh', 'stated'),
    grounds: groundsOf(year).map((ground) => ({ ground })),
    minutes: `số ${paperNumber(year, 'bien-ban-hoi-nghi')} ${longDate(year.meeting?.date)}`,
    awards_count: twoDigits(awards.length),
    awards,
    remarks: remarks.map((remark) => ({ remark })),
    attachments: attachments
      .filter((attachment) => votes || !attachment.includes('kiểm phiếu'))
      .map((attachment) => ({ attachment })),
  };
  return {
    data,
    gaps: [
      ...(awards.length === 0 ? (['proposal'] as const) : []),
      ...(open.length > 0 ? (['undecided'] as const) : []),
      ...factGaps(data),
    ],
  };
}

/** The grounds that are stated, with those of the awards' clauses; else a dotted line. Each ends as the decree has it. */
function groundsOf({ paperFacts, rules }: BlocYear): readonly string[] {
  const clauses = [...new Set(rules.awards.flatMap(({ clause }) => clause ?? []))];
  const stated = paperFacts?.grounds ?? [];
  const all = stated.length > 0 ? stated : clauses.map((clause) => `Căn cứ ${clause}`);
  const lines = all.length > 0 ? all : [`Căn cứ ${dots}${dots}`];
  return lines.map((line, index) => {
    const begun = /^căn cứ/iu.test(line) ? line : `Căn cứ ${line}`;
    return `${begun.replace(/[;.]$/, '')}${index === lines.length - 1 ? '.' : ';'}`;
  });
}
