import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of an example, by its path from the example's workspace, with `/`. */
export interface ExampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Names of the bloc years that the package ships by themselves, as `bac-ninh/2019/noi-chinh`: workspace, season, bloc. */
export function listExamples(packageFolder: string): readonly string[] {
  const root = join(packageFolder, 'examples');
  const whole = new Set(listWorkspaceExamples(packageFolder));
  const workspaces = foldersIn(root).filter((workspace) => !whole.has(workspace));
  return workspaces.flatMap((workspace) =>
    foldersIn(join(root, workspace)).flatMap((season) =>
      foldersIn(join(root, workspace, season))
        .filter((bloc) => readdirSync(join(root, workspace, season, bloc)).includes('bloc.yaml'))
        .map((bloc) => `${workspace}/${season}/${bloc}`),
    ),
  );
}

/** Names of shipped workspaces that are examples as a whole: those that have targets of their own. */
export function listWorkspaceExamples(packageFolder: string): readonly string[] {
  const root = join(packageFolder, 'examples');
  return foldersIn(root).filter((workspace) => filesIn(join(root, workspace)).includes('targets.csv'));
}

/** All files of a shipped workspace. */
export function readWorkspaceExample(packageFolder: string, name: string): readonly ExampleFile[] {
  const root = join(packageFolder, 'examples', name);
  const read = (folder: string): readonly ExampleFile[] => [
    ...filesIn(join(root, folder)).map((file) => {
      const path = folder === '' ? file : `${folder}/${file}`;
      return { path, bytes: readFileSync(join(root, path)) };
    }),
    ...foldersIn(join(root, folder)).flatMap((inner) => read(folder === '' ? inner : `${folder}/${inner}`)),
  ];
  return read('');
}

/** The files of one example and those at its workspace: ledgers, and what its bloc.yaml may name as shared. */
export function readExample(packageFolder: string, name: string): readonly ExampleFile[] {
  const [workspace = '', season = '', bloc = ''] = name.split('/');
  const root = join(packageFolder, 'examples', workspace);
  return ['', season, `${season}/${bloc}`].flatMap((folder) =>
    filesIn(join(root, folder)).map((file) => {
      const path = folder === '' ? file : `${folder}/${file}`;
      return { path, bytes: readFileSync(join(root, path)) };
    }),
  );
}

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder, (entry) => entry.isDirectory() && entry.name !== 'out');
}

function filesIn(folder: string): readonly string[] {
  return namesIn(folder, (entry) => entry.isFile());
}

type Entry = { readonly name: string; isFile(): boolean; isDirectory(): boolean };

function namesIn(folder: string, isMeant: (entry: Entry) => boolean): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isMeant(entry) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
