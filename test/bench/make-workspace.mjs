import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const season = 2021;
const leavesInSection = 10;
const maxOfLeaf = 2.5;

/**
 * Writes a workspace of `blocs` bloc years of `members` units and `leaves` criteria: self-scores, appraisals, three
 * candidates on a paper for each unit, three ledger rows for each unit; score sheets long, or wide where asked. Always the
 * same bytes.
 */
export function makeWorkspace(folder, { blocs, members, leaves, isWide = false }) {
  const random = makeRandom();
  const ledger = ['season,member,award,status,bloc'];
  for (let bloc = 1; bloc <= blocs; bloc++) {
    const name = `khoi-${String(bloc).padStart(4, '0')}`;
    const path = join(folder, String(season), name);
    mkdirSync(path, { recursive: true });
    const units = Array.from({ length: members }, (_, index) => `dv-${bloc}-${index + 1}`);
    const files = blocFiles({ bloc, name, units, leaves, random, sheet: isWide ? wideSheet : longSheet });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    for (const unit of units) {
      for (let back = 1; back <= 3; back++) ledger.push(`${season - back},${unit},bang-khen,granted,${name}`);
    }
  }
  writeFileSync(join(folder, 'awards.csv'), `${ledger.join('\n')}\n`);
}

function blocFiles({ bloc, name, units, leaves, random, sheet }) {
  const codes = Array.from(
    { length: leaves },
    (_, index) => `${Math.floor(index / leavesInSection) + 1}.${(index % leavesInSection) + 1}`,
  );
  return {
    'bloc.yaml': blocYaml(bloc, name, units),
    'rules.yaml': rulesYaml(leaves * maxOfLeaf),
    'criteria.csv': criteriaCsv(codes),
    'members.csv': table('member,name,ring', units, (unit, index) => [
      `${unit},Đơn vị số ${index + 1} của khối ${bloc},${index + 1}`,
    ]),
    'self-scores.csv': sheet(units, codes, random),
    'appraisals.csv': sheet(units, codes, random),
    'ballots.csv': table('contest,ballot,member,choice', units, (_, paper) =>
      units.slice(0, 3).map((unit) => `co,p${paper + 1},${unit},${random() < 0.9 ? 'agree' : 'disagree'}`),
    ),
  };
}

function table(headings, rows, write) {
  return `${[headings, ...rows.flatMap(write)].join('\n')}\n`;
}

function longSheet(units, codes, random) {
  return table('member,criterion,points', units, (unit) =>
    codes.map((code) => `${unit},${code},${randomMark(random)}`),
  );
}

function wideSheet(units, codes, random) {
  return table(`criterion,${units.join(',')}`, codes, (code) => [
    `${code},${units.map(() => randomMark(random)).join(',')}`,
  ]);
}

function randomMark(random) {
  return (1.5 + Math.floor(random() * 101) / 100).toFixed(2);
}

function criteriaCsv(codes) {
  const rows = codes.flatMap((code, index) => {
    const leaf = `${code},Tiêu chí số ${code},${maxOfLeaf}`;
    return index % leavesInSection === 0 ? [`${code.split('.')[0]},Phần ${code.split('.')[0]},`, leaf] : [leaf];
  });
  return `${['criterion,title,max', ...rows].join('\n')}\n`;
}

function blocYaml(bloc, name, units) {
  return `bloc: ${name}
name: Khối thi đua số ${bloc}
season: "${season}"
authority: Ủy ban nhân dân tỉnh
leadership: { head: ${units[0]}, deputies: [${units[1]}] }
meeting:
  date: ${season}-12-03
  present: ${units.length}
  contests:
    - { contest: co, issued: ${units.length}, collected: ${units.length}, invalid: 0 }
`;
}

function rulesYaml(scale) {
  return `scoring: { scale: ${scale} }
ranking: { by: total, ties: [base] }
classes:
  bands:
    - { class: xuat-sac, name: Xuất sắc, from: ${scale * 0.8} }
    - { class: kha, name: Khá, from: 0 }
gates: [not-disqualified]
awards:
  - award: co
    name: Cờ thi đua
    quota: 1
    if: [{ history: { any_of: [bang-khen], within: 3 } }]
    vote: { threshold: "2/3", base: members }
    by: [votes, rank]
  - award: bang-khen
    name: Bằng khen
    quota: 3
leadership: { method: ring, deputies: 1 }
`;
}

/** A fixed sequence between 0 and 1 (a linear congruence), so that every machine measures the same files. */
function makeRandom() {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
