import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import { printPoints } from '../number-words.ts';
import { type ProposalRow, proposalRows } from '../proposal-rows.ts';
import { tableWords } from '../tables/words.ts';
import type { AwardRow } from './paper-data.ts';

const words = tableWords('vi');

/** Who is proposed for what: the decided and the provisional, not the places that are open or empty. */
export function awardRows(year: BlocYear, result: Result): readonly AwardRow[] {
  return proposalRows(year, result, 'vi')
    .filter(({ status }) => status === 'proposed' || status === 'provisional')
    .map((row, index) => ({ no: String(index + 1), ...awardRow(row, result) }));
}

/** A sub-unit has neither the rank nor the votes of its unit. */
function awardRow(row: ProposalRow, result: Result): Omit<AwardRow, 'no'> {
  const isPart = row.for !== undefined;
  const isProvisional = row.status === 'provisional';
  return {
    name: isPart ? `${row.for} (${row.name ?? ''})` : (row.name ?? ''),
    object: 'Tập thể',
    award: isProvisional ? `${row.award.name} (${words.provisional})` : row.award.name,
    kind: 'Công trạng',
    rank: isPart || row.rank === undefined ? '' : String(row.rank),
    total: isPart || row.total === undefined ? '' : printPoints(row.total, 'vi'),
    votes: isPart || row.agree === undefined ? '' : words.votesOf(row.agree, row.of),
    note: [isProvisional ? words.provisional : '', row.reason || pickedBy(row, result)].filter(Boolean).join(': '),
  };
}

/** Equals of whom the conference picked this one, or a pool that it picks from. */
function pickedBy({ award, member }: ProposalRow, { rulings }: Result): string {
  for (const { ruling } of rulings) {
    if (ruling.ruling !== 'award' || ruling.award !== award.code) continue;
    if (ruling.members.some((one) => one === member)) return words.excluded(ruling.authority);
  }
  return '';
}
