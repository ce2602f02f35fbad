import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, type Files, load, makeBloc, toldOf, wholeBloc, writeFiles } from './bloc-folder.ts';

describe('paths', () => {
  const named = (key: string, path: string): string => `bloc: khoi-a\nname: A\nseason: "2021"\n${key}: ${path}\n`;
  const rubric = wholeBloc['criteria.csv'];

  test.each<[string, Files, readonly string[]]>([
    [
      'a rubric of the season is read',
      { 'bloc.yaml': named('criteria', '../chung.csv'), '../chung.csv': rubric, 'criteria.csv': undefined },
      [],
    ],
    [
      'a rubric of the workspace is read',
      { 'bloc.yaml': named('criteria', '../../chung.csv'), '../../chung.csv': rubric, 'criteria.csv': undefined },
      [],
    ],
    [
      'a rubric of another season is read',
      { 'bloc.yaml': named('criteria', '../../2020/khoi-a/criteria.csv'), '../../2020/khoi-a/criteria.csv': rubric },
      [],
    ],
    [
      'a rubric in a folder below is read',
      { 'bloc.yaml': named('criteria', 'bang/tieu-chi.csv'), 'bang/tieu-chi.csv': rubric },
      [],
    ],
    [
      'a path written with backslashes is read',
      { 'bloc.yaml': named('criteria', '..\\chung.csv'), '../chung.csv': rubric },
      [],
    ],
    [
      'a path that leaves the workspace is refused',
      { 'bloc.yaml': named('criteria', '../../../chung.csv') },
      ['bloc.yaml:4:11 path-outside'],
    ],
    [
      'a path from the root is refused',
      { 'bloc.yaml': named('rules', '/etc/hostname') },
      ['bloc.yaml:4:8 path-outside'],
    ],
    ['a path that leaves and comes back is read', { 'bloc.yaml': named('criteria', '../khoi-a/criteria.csv') }, []],
    [
      'a problem in a shared file is told there',
      { 'bloc.yaml': named('criteria', '../chung.csv'), '../chung.csv': `${rubric}II.1,,x,\n` },
      ['../chung.csv:7:1 duplicate'],
    ],
  ])('%s', (_, files, told) => {
    expect(toldOf(files)).toEqual(told);
  });

  test('a bloc year that stands alone reads no ledgers and nothing outside', () => {
    const folder = join(emptyFolder(), 'mot-minh', 'khoi-a');
    writeFiles(folder, {
      ...wholeBloc,
      'bloc.yaml': named('rules', '../rules.yaml'),
      '../rules.yaml': 'scoring: {}\n',
    });
    const { told, diagnostics, year } = load(folder);
    // Its ledgers stand where a workspace would be, which is told.
    expect(told).toEqual(['bloc.yaml:3:9 season-folder', 'bloc.yaml:4:8 path-outside']);
    expect(diagnostics.find(({ code }) => code === 'path-outside')?.details).toEqual({
      path: '../rules.yaml',
      boundary: 'bloc-year',
      link: false,
    });
    expect(year).toBeUndefined();
    writeFileSync(join(folder, 'bloc.yaml'), named('authority', 'UBND'));
    const alone = load(folder);
    expect(alone.told).toEqual(['bloc.yaml:3:9 season-folder']);
    expect(alone.year).not.toHaveProperty('awardLedger');
  });

  const ledger = 'season,member,award,status\n';
  const noLedgers = { '../../awards.csv': undefined, '../../leadership.csv': undefined, '../../units.csv': undefined };

  test.each<[string, string, string, Files, readonly string[] | undefined]>([
    ['a season with spaces', '2022-2023', '"2022 - 2023"', {}, ['awards.csv', 'leadership.csv', 'units.csv']],
    ['a season in more words', '2022-2023', 'năm học 2022-2023', {}, ['awards.csv', 'leadership.csv', 'units.csv']],
    ['one ledger', 'nam 2022', '"2022"', { ...noLedgers, '../../awards.csv': ledger }, ['awards.csv']],
    ['no ledger: the bloc stands alone', 'nam 2022', '"2022"', noLedgers, undefined],
    ['the folder is named as the season', '2022', '"2022"', {}, undefined],
  ])('ledgers that are not read for the name of the folder: %s', (_, parent, season, files, ledgers) => {
    const folder = join(emptyFolder(), parent, 'khoi-a');
    writeFiles(folder, { ...wholeBloc, ...files, 'bloc.yaml': `bloc: khoi-a\nname: A\nseason: ${season}\n` });
    const { diagnostics, year } = load(folder);
    const told = diagnostics.find(({ code }) => code === 'season-folder');
    const expected = ledgers && { season: season.replaceAll('"', ''), folder: parent, ledgers };
    expect(told?.details).toEqual(expected);
    expect(year === undefined).toBe(false);
  });

  test('a folder whose name is no id is to be renamed, not named in bloc.yaml', () => {
    const folder = join(emptyFolder(), '2021', 'Khối A');
    writeFiles(folder, wholeBloc);
    const told = load(folder).diagnostics.find(({ code }) => code === 'bloc-name');
    expect(told?.details).toEqual({ bloc: 'khoi-a', folder: 'Khối A', folderIsNoId: true });
  });

  test('the season may be written decomposed', () => {
    const folder = join(emptyFolder(), 'năm 2021'.normalize('NFD'), 'khoi-a');
    writeFiles(folder, { ...wholeBloc, 'bloc.yaml': 'bloc: khoi-a\nname: A\nseason: năm 2021\n' });
    expect(load(folder).year).toHaveProperty('awardLedger');
  });

  describe('links', () => {
    const outside = emptyFolder();
    writeFiles(outside, { 'criteria.csv': rubric, 'rules.yaml': 'scoring: {}\n' });
    const linked = (link: string, target: string, files: Files = {}): readonly string[] => {
      const folder = makeBloc({ ...files, [link]: undefined });
      mkdirSync(dirname(join(folder, link)), { recursive: true });
      symlinkSync(target, join(folder, link));
      return load(folder).told;
    };

    test.each<[string, string, string, Files, readonly string[]]>([
      [
        'a file that is a link out',
        'criteria.csv',
        join(outside, 'criteria.csv'),
        {},
        ['criteria.csv:1:1 path-outside'],
      ],
      [
        'a named file that is a link out',
        'x.csv',
        join(outside, 'criteria.csv'),
        { 'bloc.yaml': named('criteria', 'x.csv') },
        ['bloc.yaml:4:11 path-outside'],
      ],
      [
        'a named file behind a folder that is a link out',
        'x',
        outside,
        { 'bloc.yaml': named('criteria', 'x/criteria.csv') },
        ['bloc.yaml:4:11 path-outside'],
      ],
      [
        'a named file that is not there, behind such a folder',
        'x',
        outside,
        { 'bloc.yaml': named('criteria', 'x/y/z.csv') },
        ['bloc.yaml:4:11 path-outside'],
      ],
      ['a link to nothing', 'criteria.csv', 'nowhere.csv', {}, ['bloc.yaml:1:1 file-missing']],
      ['a link to itself', 'criteria.csv', 'criteria.csv', {}, ['criteria.csv:1:1 file-unreadable']],
      ['a bloc.yaml that links to nothing', 'bloc.yaml', 'nowhere.yaml', {}, ['bloc.yaml:1:1 file-missing']],
    ])('%s', (_, link, target, files, told) => {
      expect(linked(link, target, files)).toEqual(told);
    });

    test('a link inside the workspace is followed', () => {
      const folder = makeBloc({ 'criteria.csv': undefined, '../../chung.csv': rubric });
      symlinkSync('../../chung.csv', join(folder, 'criteria.csv'));
      expect(load(folder).told).toEqual([]);
    });

    test('a workspace reached through a link is a workspace', () => {
      const folder = makeBloc({ 'bloc.yaml': named('criteria', '../../chung.csv'), '../../chung.csv': rubric });
      const link = join(emptyFolder(), 'link');
      symlinkSync(join(folder, '../..'), link);
      expect(load(join(link, '2021', 'khoi-a')).told).toEqual([]);
    });
  });

  test('a folder in the place of a file is told', () => {
    const folder = makeBloc({ 'votes.csv': undefined });
    mkdirSync(join(folder, 'votes.csv'));
    const { told, diagnostics } = load(folder);
    expect(told).toEqual(['votes.csv:1:1 file-unreadable']);
    expect(diagnostics[0]?.details).toEqual({ file: 'votes.csv', cause: 'directory' });
  });
});
