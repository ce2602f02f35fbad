import type { BlocYear } from '../domain/bloc-year.ts';
import type { Code, DetailsOf, Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole } from '../domain/locator.ts';

/** Files that cannot be relied on: with an end before its beginning nobody knows who is a member. */
export function brokenFiles({ broken }: BlocYear, found: readonly Diagnostic[]): ReadonlySet<FileRole> {
  const files = new Set(broken);
  if (found.some(({ code }) => code === 'dates-order')) files.add('members');
  return files;
}

/** What is only said because a file could not be read whole: the reader is told of the file instead. */
const consequences: { readonly [C in Code]?: readonly FileRole[] } = {
  'award-unheard': ['award-ledger', 'rules'],
  'candidate-not-member': ['bloc', 'members'],
  'contest-unknown': ['votes', 'ballots', 'rules'],
  'counts-mismatch': ['votes', 'ballots'],
  'counts-missing': ['votes', 'ballots', 'bloc'],
  'criteria-sum': ['criteria'],
  'fact-missing': ['indicators', 'members', 'criteria'],
  'formula-row': ['criteria'],
  'group-empty': ['members'],
  'head-unknown': ['bloc', 'members'],
  'issued-above-members': ['bloc', 'members'],
  'leadership-differs': ['leadership-ledger', 'bloc'],
  'leadership-missing': ['rules'],
  'ledger-missing': ['award-ledger', 'bloc'],
  'ledger-row': ['award-ledger', 'units'],
  'ledger-short': ['award-ledger', 'units'],
  'member-not-current': ['bloc', 'members'],
  'na-disputed': ['appraisals'],
  'na-forbidden': ['rules'],
  'nothing-applicable': ['self-scores', 'appraisals', 'indicators', 'criteria', 'rules'],
  'parent-missing': ['criteria'],
  'present-above-members': ['bloc', 'members'],
  'ruling-mismatch': ['rules'],
  'rules-unknown-name': ['criteria', 'members', 'rules'],
  'scale-sum': ['criteria', 'members', 'rules'],
  'scorers-short': ['appraisals', 'criteria', 'members', 'rules'],
  'section-differs': ['self-scores', 'appraisals', 'criteria'],
  'target-missing': ['rules'],
  'unknown-award': ['rules'],
  'unknown-criterion': ['criteria'],
  'unknown-formula': ['rules'],
  unscored: ['self-scores', 'appraisals', 'indicators', 'criteria', 'members', 'rules'],
  'vote-ineligible': ['bloc', 'rules'],
  'votes-missing': ['votes', 'ballots', 'bloc'],
  'votes-sum': ['bloc', 'members', 'rules'],
};

/** Whether a problem may be no more than a gap in a broken file. */
export function followsFrom(
  { code, details }: Diagnostic,
  broken: ReadonlySet<FileRole>,
  withoutRows: ReadonlySet<FileRole> = new Set(),
): boolean {
  // Counts that contradict each other do so whatever the papers say.
  if (code === 'counts-mismatch' && isStated(details.problem)) return false;
  // How many a paper may choose, and so which are invalid, is for the rules to say.
  if (code === 'counts-mismatch' && details.problem === 'invalid-differs' && broken.has('rules')) return true;
  // Votes for a member whose row could not be read were left out.
  if ((code === 'counts-mismatch' || code === 'votes-missing') && withoutRows.has('members')) return true;
  // A group that could not be read was taken as none.
  if (code === 'group-mismatch' && details.memberGroup === undefined && broken.has('members')) return true;
  return consequences[code]?.some((role) => broken.has(role)) === true;
}

function isStated(problem: DetailsOf['counts-mismatch']['problem']): boolean {
  return problem === 'collected-above-issued' || problem === 'invalid-above-collected';
}
