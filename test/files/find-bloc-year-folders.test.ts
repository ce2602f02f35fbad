import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBlocYearFolders } from '../../src/files/find-bloc-year-folders.ts';
import { emptyFolder, writeFiles } from './bloc-folder.ts';

/** A workspace with a bloc.yaml in each of these folders. */
function workspaceOf(...folders: readonly string[]): string {
  const workspace = emptyFolder();
  for (const folder of folders) writeFiles(workspace, { [join(folder, 'bloc.yaml')]: 'bloc: a\n' });
  return workspace;
}

/** What is found from a folder of a workspace: bloc years, and `inner<outer`. */
function foundFrom(workspace: string, path = '.'): readonly string[] {
  const { folders, nested } = findBlocYearFolders(join(workspace, path));
  const name = (folder: string): string => relative(workspace, folder).replaceAll('\\', '/') || '.';
  return [...folders.map(name), ...nested.map(({ folder, outer }) => `${name(folder)}<${name(outer)}`)];
}

describe('bloc years are found', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['at the path itself', ['2021/a'], '2021/a', ['2021/a']],
    ['one level below, from a season', ['2021/a', '2021/b', '2020/a'], '2021', ['2021/a', '2021/b']],
    ['two levels below, from a workspace', ['2021/b', '2021/a', '2020/a'], '.', ['2020/a', '2021/a', '2021/b']],
    ['not three levels below', ['x/2021/a'], '.', []],
    ['not among what the tool writes', ['2021/out', '2021/a/out', 'out/a', 'out'], '.', []],
    ['not in hidden folders', ['.git/a', '2021/.old'], '.', []],
    ['nowhere in an empty folder', [], '.', []],
    ['nowhere where there is no folder', [], 'nowhere', []],
  ])('%s', (_, folders, path, found) => {
    expect(foundFrom(workspaceOf(...folders), path)).toEqual(found);
  });

  test('behind links to folders, not behind links to nothing or to themselves', () => {
    const workspace = workspaceOf('2021/a');
    mkdirSync(join(workspace, '2022'));
    symlinkSync(join(workspace, '2021', 'a'), join(workspace, '2022', 'linked'));
    symlinkSync('nothing', join(workspace, '2022', 'dangling'));
    symlinkSync('circle', join(workspace, '2022', 'circle'));
    expect(foundFrom(workspace)).toEqual(['2021/a', '2022/linked']);
  });
});

describe('a bloc year inside another is told', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['from the outer one', ['2021/a', '2021/a/b'], '2021/a', ['2021/a', '2021/a/b<2021/a']],
    [
      'from the workspace, though it lies deeper than others',
      ['2021/a', '2021/a/b/c'],
      '.',
      ['2021/a', '2021/a/b/c<2021/a'],
    ],
    ['from the inner one', ['2021/a', '2021/a/b'], '2021/a/b', ['2021/a/b<2021/a']],
    ['from a folder between them', ['2021/a', '2021/a/b/c'], '2021/a/b', ['2021/a/b/c<2021/a']],
    ['twice, where two lie inside each other', ['a', 'a/b', 'a/b/c'], '.', ['a', 'a/b<a', 'a/b/c<a']],
    ['at the workspace itself', ['.', '2021/a'], '.', ['.', '2021/a<.']],
    ['not of what the tool writes', ['2021/a', '2021/a/out/b'], '2021/a', ['2021/a']],
    ['not from among what the tool writes', ['2021/a', '2021/a/out'], '2021/a/out', ['2021/a/out']],
  ])('%s', (_, folders, path, found) => {
    expect(foundFrom(workspaceOf(...folders), path)).toEqual(found);
  });
});

test('a folder called bloc.yaml is found, to be refused', () => {
  const workspace = emptyFolder();
  mkdirSync(join(workspace, '2021', 'a', 'bloc.yaml'), { recursive: true });
  expect(foundFrom(workspace)).toEqual(['2021/a']);
});
