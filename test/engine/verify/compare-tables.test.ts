import { expect, test } from 'vitest';
import type { PlainTable } from '../../../src/domain/verification.ts';
import { compareTables } from '../../../src/engine/verify/compare-tables.ts';
import { record } from '../../record.ts';

/** Lines of cells, the first of them headings. */
function table(text: string): PlainTable {
  const [headings = [], ...rows] = text.split(' | ').map((line) => line.split(','));
  return { headings, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

function missed(file: string, published: string, recomputed: string): readonly string[] {
  const clause = compareTables(file, table(published), table(recomputed));
  record('', clause);
  expect(clause).toMatchObject({ kind: 'file', name: file });
  return clause.differences.map(({ subject, field, line, published: was, recomputed: is, reason }) =>
    [
      line ?? '-',
      `${subject.join(', ')}:`,
      reason,
      field,
      field && !reason?.match(/ed$|ing$/) ? `${was ?? 'none'} for ${is ?? 'none'}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const ranking = 'rank,member,total | 1,a,90.25 | 2,b,80';
const proposal = 'award,member,for,order | co,a,,1 | giay,d,Phòng 1,1 | giay,d,Phòng 2,2';

test.each<[string, string, string, string, readonly string[]]>([
  ['the same', 'ranking.csv', ranking, ranking, []],
  ['a figure', 'ranking.csv', ranking.replace('90.25', '91'), ranking, ['2 a: total 91 for 90.25']],
  ['a figure that is rounded', 'ranking.csv', ranking.replace('90.25', '90.3'), ranking, ['2 a: rounded total']],
  ['a figure spelt otherwise', 'ranking.csv', ranking.replace('80', '80.00'), ranking, []],
  ['an empty cell', 'ranking.csv', ranking.replace('90.25', ''), ranking, ['2 a: total none for 90.25']],
  ['a cell that should be empty', 'ranking.csv', ranking, ranking.replace('90.25', ''), ['2 a: total 90.25 for none']],
  ['a row is missing', 'ranking.csv', 'rank,member,total | 1,a,90.25', ranking, ['- b: missing']],
  ['a row too many', 'ranking.csv', `${ranking} | 3,c,70`, ranking, ['4 c: added']],
  ['a row twice', 'ranking.csv', `${ranking} | 2,b,80`, ranking, ['4 b, (2): added']],
  ['a third time', 'ranking.csv', `${ranking} | 2,b,80 | 2,b,80`, ranking, ['4 b, (2): added', '5 b, (3): added']],
  ['spaces round a key', 'ranking.csv', ranking.replace(',b,', ', b ,'), ranking, []],
  ['other order', 'ranking.csv', 'rank,member,total | 2,b,80 | 1,a,90.25', ranking, ['- : changed order']],
  [
    'other order, and a figure: the figure',
    'ranking.csv',
    'rank,member,total | 2,b,81 | 1,a,90.25',
    ranking,
    ['2 b: total 81 for 80'],
  ],
  ['a column is missing', 'ranking.csv', 'rank,member | 1,a | 2,b', ranking, ['- : missing total']],
  ['a column too many', 'ranking.csv', 'rank,member,total,x | 1,a,90.25,1 | 2,b,80,1', ranking, ['- : added x']],
  ['columns in other order', 'ranking.csv', 'member,rank,total | a,1,90.25 | b,2,80', ranking, []],
  ['a proposal by award, unit and part', 'proposal.csv', proposal, proposal, []],
  [
    'another part',
    'proposal.csv',
    proposal.replace('Phòng 2', 'Phòng 3'),
    proposal,
    ['- giay, d, Phòng 2: missing', '4 giay, d, Phòng 3: added'],
  ],
  ['another order', 'proposal.csv', proposal.replace('co,a,,1', 'co,a,,2'), proposal, ['2 co, a: order 2 for 1']],
  [
    'a seat',
    'leadership.csv',
    'season,seat,place,member | 2022,head,1,a',
    'season,seat,place,member | 2022,head,1,b',
    ['2 2022, head, 1: member a for b'],
  ],
  [
    'scores: the unit comes first',
    'scores.csv',
    'criterion,title,max,a,b | I.1,Việc,10,9,8',
    'criterion,title,max,a,b | I.1,Việc,10,9,7',
    ['2 b, I.1:'],
  ],
  [
    'scores: a title',
    'scores.csv',
    'criterion,title,max,a | I.1,Việc,10,9',
    'criterion,title,max,a | I.1,Khác,10,9',
    ['2 I.1: title Việc for Khác'],
  ],
  [
    'scores: a maximum',
    'scores.csv',
    'criterion,title,max,a | I.1,Việc,10,9',
    'criterion,title,max,a | I.1,Việc,12,9',
    ['2 I.1: max 10 for 12'],
  ],
  [
    'scores: a criterion is missing',
    'scores.csv',
    'criterion,title,max,a',
    'criterion,title,max,a | I.1,Việc,12,9',
    ['- I.1: missing'],
  ],
])('%s', (_, file, published, recomputed, expected) => {
  expect(missed(file, published, recomputed)).toEqual(expected);
});
