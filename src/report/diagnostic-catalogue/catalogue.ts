import type { Code } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { criteriaWordings } from './criteria.ts';
import { gateWordings } from './gates.ts';
import { importWordings } from './imports.ts';
import { indicatorWordings } from './indicators.ts';
import { tableWordings } from './layout-csv.ts';
import { folderWordings } from './layout-folders.ts';
import { valueWordings } from './layout-values.ts';
import { yamlWordings } from './layout-yaml.ts';
import { leadershipWordings } from './leadership.ts';
import { ledgerWordings } from './ledgers.ts';
import { lockWordings } from './locks.ts';
import { memberWordings } from './members.ts';
import { ruleWordings } from './rules.ts';
import { rulingWordings } from './rulings.ts';
import { scoreWordings } from './scores.ts';
import { targetWordings } from './targets.ts';
import { templateWordings } from './templates.ts';
import { voteCountWordings } from './votes-counts.ts';
import { votePaperWordings } from './votes-papers.ts';
import type { WordingOf } from './wording.ts';

const layoutWordings = { ...folderWordings, ...yamlWordings, ...tableWordings, ...valueWordings };
const pointWordings = { ...scoreWordings, ...indicatorWordings };
const officeWordings = { ...templateWordings, ...importWordings };
const pastWordings = { ...gateWordings, ...ledgerWordings };
const voteWordings = { ...voteCountWordings, ...votePaperWordings };

/** Every diagnostic's wording. A code without an entry does not compile. */
export const catalogue: WordingOf<Code> = {
  ...layoutWordings,
  ...memberWordings,
  ...criteriaWordings,
  ...pointWordings,
  ...ruleWordings,
  ...voteWordings,
  ...pastWordings,
  ...rulingWordings,
  ...leadershipWordings,
  ...officeWordings,
  ...targetWordings,
  ...lockWordings,
};

interface CodePages {
  readonly heading: Bilingual;
  readonly codes: readonly Code[];
}

/** The codes in the order and under the headings of spec 5. */
export const codePages: readonly CodePages[] = [
  under({ vi: 'Thư mục và tệp', en: 'Layout and files' }, layoutWordings),
  under({ vi: 'Đơn vị thành viên', en: 'Members' }, memberWordings),
  under({ vi: 'Tiêu chí', en: 'Criteria' }, criteriaWordings),
  under({ vi: 'Điểm và số liệu', en: 'Scores and indicators' }, pointWordings),
  under({ vi: 'Quy định (rules.yaml)', en: 'Rules' }, ruleWordings),
  under({ vi: 'Bỏ phiếu', en: 'Votes' }, voteWordings),
  under({ vi: 'Điều kiện và sổ theo dõi', en: 'Gates and ledgers' }, pastWordings),
  under({ vi: 'Quyết nghị', en: 'Rulings' }, rulingWordings),
  under({ vi: 'Trưởng khối, Phó khối', en: 'Leadership' }, leadershipWordings),
  under({ vi: 'Khóa quy chế (thidua.lock)', en: 'The lock' }, lockWordings),
  under({ vi: 'Chỉ tiêu (targets.csv)', en: 'Targets' }, targetWordings),
  under({ vi: 'Word và Excel', en: 'Word and Excel' }, officeWordings),
];

function under(heading: Bilingual, wordings: Partial<WordingOf<Code>>): CodePages {
  return { heading, codes: Object.keys(wordings) as Code[] };
}
