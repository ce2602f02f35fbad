import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type LoadedBlocYear, loadBlocYear } from '../../src/files/load-bloc-year.ts';
import { shareFiles } from '../../src/files/share-files.ts';

/** File name → text or bytes; `undefined` leaves a file out. */
export type Files = Readonly<Record<string, string | Buffer | undefined>>;

/** A bloc of three units in which every table is used. */
export const wholeBloc = {
  'bloc.yaml': `bloc: khoi-a
name: Khối thi đua A
season: "2021"
leadership: { head: so-y-te, deputies: [] }
meeting:
  date: 2021-12-03
  present: 3
  contests: [ { contest: co, issued: 3, collected: 3, invalid: 0 } ]
`,
  'rules.yaml': `formulas:
  dat: { kind: yesno }
  ti-le: { kind: ratio }
awards:
  - { award: co, name: Cờ thi đua, quota: 1, vote: { threshold: "2/3", base: members }, by: [votes, rank] }
leadership: { method: ring, deputies: 1 }
`,
  'criteria.csv': `criterion,title,max,formula
I,Phần một,,
I.1,"Chuyên môn, nghiệp vụ",60,
I.2,Chỉ tiêu,20,ti-le
II,Phần hai,,
II.1,Đạt chuẩn,20,dat
`,
  'members.csv': `member,name,short_name,aliases,ring
so-y-te,Sở Y tế,SYT,,1
so-hoa,Sở Hòa giải,,Hòa giải,2
so-vh,"Sở Văn hóa, Thể thao",,,3
`,
  'self-scores.csv': 'criterion;Sở Y tế;Sở Hoà giải;so-vh\nI;58,5;50;\nI.1;58,5;50;49\nTổng;58,5;50;49\n',
  'appraisals.csv': 'member,criterion,points,scorer\nso-y-te,I.1,58,so-vh\nso-hoa,I.1,51,Hội đồng\nso-vh,I.1,49,SYT\n',
  'indicators.csv':
    'member\tcriterion\tactual\ttarget\nso-y-te\tI.2\t98,5\t100\nso-hoa\tI.2\t100\t100\nso-vh\tI.2\t90\t100\nso-y-te\tII.1\tcó\t\nso-hoa\tII.1\tkhông\t\nso-vh\tII.1\tx\t\n',
  'ballots.csv': `contest,ballot,member,choice
co,1,so-y-te,x
co,2,so-y-te,đồng ý
co,3,so-hoa,agree
`,
  '../../awards.csv': 'season,member,award,status\n2020,so-y-te,co,granted\n2020,Hòa giải,giay-khen,granted\n',
  '../../leadership.csv': 'season,bloc,seat,member\n2020,khoi-a,head,so-vh\n',
  '../../units.csv': 'member,name,predecessors\nso-vh,Sở Văn hóa - Thông tin,so-tdtt\n',
} as const satisfies Files;

const root = realpathSync(mkdtempSync(join(tmpdir(), 'thidua-files-')));

/** A folder of its own for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(root, 'a-'));
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Makes `workspace/2021/khoi-a`; returns the folder. */
export function makeBloc(files: Files = {}, workspace = emptyFolder()): string {
  const folder = join(workspace, '2021', 'khoi-a');
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, { ...wholeBloc, ...files });
  return folder;
}

export interface Loading extends LoadedBlocYear {
  /** `file:line:column code`, sorted as they would be printed. */
  readonly told: readonly string[];
}

export function load(folder: string, shared = shareFiles()): Loading {
  const loaded = loadBlocYear(folder, shared);
  const told = loaded.diagnostics
    .map(({ code, at }) => ({ code, place: loaded.place(at) }))
    .toSorted(
      (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
    )
    .map(({ code, place: { file, line, column } }) => `${relative(folder, file)}:${line}:${column} ${code}`);
  return { ...loaded, told };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is told of the whole bloc with some files changed. */
export function toldOf(files: Files): readonly string[] {
  return load(makeBloc(files)).told;
}
