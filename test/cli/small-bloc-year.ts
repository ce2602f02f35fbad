import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A bloc of three units, scored and voted upon: file name → text. */
function smallBlocYear(bloc: string, season: string): Readonly<Record<string, string>> {
  return {
    'bloc.yaml': `bloc: ${bloc}
name: Khối thi đua ${bloc}
season: "${season}"
leadership: { head: a, deputies: [b] }
meeting:
  date: ${season.slice(0, 4)}-12-03
  present: 3
  contests:
    - { contest: co, issued: 3, collected: 3, invalid: 0 }
`,
    'rules.yaml': `scoring: { scale: 100 }
classes:
  bands:
    - { class: xuat-sac, name: Xuất sắc, from: 95 }
    - { class: kha, name: Khá, from: 0 }
awards:
  - award: co
    name: Cờ thi đua
    quota: 1
    vote: { threshold: "2/3", base: members }
    by: [votes, rank]
  - award: bang-khen
    name: Bằng khen
    quota: 1
leadership: { method: ring, deputies: 1 }
`,
    'criteria.csv': 'criterion,title,max\nI,Chuyên môn,60\nII,Xây dựng Đảng,40\n',
    'members.csv':
      'member,name,short_name,aliases,ring\na,Sở A,SA,,1\nb,Sở Hòa Bình,SHB,Sở HB|HB,2\nc,"=Sở ""C""",,,3\n',
    'self-scores.csv': 'member,criterion,points\na,I,58.5\na,II,39\nb,I,57.1250\nb,II,40\nc,I,50\nc,II,30\n',
    'votes.csv': 'contest,member,agree\nco,a,3\nco,b,1\n',
  };
}

/** The changes that leave a bloc year's votes to be held: no tallies, and no counts that say there are. */
export function votesToCome(bloc: string, season: string): Readonly<Record<string, string | undefined>> {
  const yaml = smallBlocYear(bloc, season)['bloc.yaml'] ?? '';
  return { 'votes.csv': undefined, 'bloc.yaml': yaml.replace(/ {2}contests:\n.*\n/, '') };
}

/** Writes files below a folder, which it makes. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Makes `workspace/<season>/<bloc>`, with some files changed or left out (`undefined`). */
export function makeBlocYear(
  workspace: string,
  season: string,
  bloc: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const folder = join(workspace, season, bloc);
  const all = { ...smallBlocYear(bloc, season), ...changes };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  writeFiles(folder, Object.fromEntries(kept));
  return folder;
}
