import { readMembers } from '../../../src/files/tables/read-members.ts';
import type { Known } from '../../../src/files/tables/score-cells.ts';
import { readText } from '../read-text.ts';

const members = `member,name,short_name,aliases
so-y-te,Sở Y tế,SYT,
so-hoa,Sở Hòa giải,SHG,Hòa giải tỉnh
so-vh,"Sở Văn hóa, Thể thao",,
`;

/** What the sheets of the tests refer to: three units and a rubric of two sections. */
export function knownNames(changes: { members?: string; areCriteriaComplete?: boolean } = {}): Known {
  const names = readText('members', changes.members ?? members, readMembers).content?.names;
  if (!names) throw new Error('no members');
  return {
    names,
    criteria: new Set(['I', 'I.1', 'I.2', 'II', 'II.1']),
    areCriteriaComplete: changes.areCriteriaComplete ?? true,
  };
}
