import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, packageFolder } from '../../cli/fake-host.ts';
import { runBuilt } from '../run-built.ts';

/** A command that writes, run where it has something to write. */
export interface WritingCommand {
  readonly args: readonly string[];
  readonly prepare: (folder: string) => void;
  /** A run after one that was killed when all was written already is refused: nothing is overwritten. */
  readonly refusesTwice?: true;
}

function example(name: string): (folder: string) => void {
  return (folder) => cpSync(join(packageFolder, 'examples', name), folder, { recursive: true });
}

function edit(file: string, before: string, after: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
}

/** An earlier run's files, which another one replaces. */
function scoredBefore(folder: string): void {
  example('hung-yen')(folder);
  runBuilt(folder, ['score']);
  edit(join(folder, '2021/co-quan-dang/self-scores.csv'), 'don-vi-a,I.1,146', 'don-vi-a,I.1,145');
  edit(join(folder, '2021/co-quan-dang/appraisals.csv'), '145.5', '144');
}

function lockedBefore(folder: string): void {
  example('hung-yen')(folder);
  runBuilt(folder, ['lock', '--authority', '01/BB']);
  edit(join(folder, '2021/co-quan-dang/criteria.csv'), 'Hướng dẫn, kiểm tra', 'Kiểm tra');
}

function fillIn(folder: string): void {
  example('hung-yen')(folder);
  writeFileSync(join(folder, 'diem.csv'), 'Đơn vị;Mã tiêu chí;Điểm tự chấm\ndon-vi-a;I.1;140\ndon-vi-b;I.1;141\n');
}

/** Every command that writes, by name; several ways of one command where they write differently. */
export const writingCommands: Readonly<Record<string, WritingCommand>> = {
  score: { args: ['score'], prepare: example('hung-yen') },
  'score, over earlier results': { args: ['score'], prepare: scoredBefore },
  propose: { args: ['propose'], prepare: example('hung-yen') },
  rotate: { args: ['rotate'], prepare: example('hung-yen') },
  sheets: { args: ['sheets'], prepare: example('hung-yen') },
  report: { args: ['report', '--only', 'xlsx,html,to-trinh'], prepare: example('hung-yen') },
  'report --eject': { args: ['report', '--eject', 'mau'], prepare: () => undefined },
  import: {
    args: ['import', 'diem.csv', '--to', '2021/co-quan-dang', '--write', '--replace'],
    prepare: fillIn,
  },
  lock: { args: ['lock', '--authority', '01/BB'], prepare: example('hung-yen') },
  'lock --amend': { args: ['lock', '--amend', '--authority', '02/BB'], prepare: lockedBefore },
  close: { args: ['close'], prepare: example('hung-yen') },
  decide: {
    args: [
      'decide',
      '--season',
      '2023',
      '--award',
      'bang-khen-ubnd-tinh',
      '--member',
      'dak-vin',
      '--status',
      'revoked',
      '--decision',
      '99/QĐ-UBND',
    ],
    prepare: example('tay-nguyen'),
  },
  next: { args: ['next', '--season', '2021'], prepare: example('hung-yen'), refusesTwice: true },
  stats: { args: ['stats'], prepare: example('tay-nguyen') },
  init: { args: ['init', '2026/noi-chinh'], prepare: () => undefined, refusesTwice: true },
  'init --from': {
    args: ['init', '2019/noi-chinh', '--from', 'bac-ninh/2019/noi-chinh'],
    prepare: () => undefined,
    refusesTwice: true,
  },
};

/** A folder of its own in which the command has something to write. */
export function folderFor({ prepare }: WritingCommand): string {
  const folder = emptyFolder();
  prepare(folder);
  return folder;
}
