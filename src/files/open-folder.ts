import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { DetailsOf, Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole, Locator, Place } from '../domain/locator.ts';
import { isError } from '../domain/severity.ts';
import { isId } from './cells/row-reader.ts';
import { type Boundary, isInside } from './open-source.ts';
import { placeProblem } from './place-problem.ts';
import { type ReadFile, readFile, type SharedFiles } from './share-files.ts';
import type { Complain, SourceFile } from './source-file.ts';
import { type BlocFile, readBlocFile } from './yaml/read-bloc-file.ts';

type Interpret<Content> = (source: SourceFile, complain: Complain) => Content | undefined;

/** A bloc year's folder while its files are being read: where they stand, what has been read, what is wrong. */
export interface BlocYearFolder {
  readonly path: string;
  readonly bloc: ReadFile<BlocFile>;
  /** The bloc's id as bloc.yaml states it; the folder's name where it states none. */
  readonly name: string;
  /** The folder that holds season folders and ledgers; absent where the bloc year stands alone. */
  readonly workspace?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: ReadonlyMap<string, string>;
  /** Files with errors of their own, or missing though needed. */
  readonly broken: Set<FileRole>;
  /** Reads a file of this folder. */
  read<Content>(role: FileRole, name: string, interpret: Interpret<Content>): Content | undefined;
  /** Reads a file that other bloc years may read too: one that bloc.yaml names, or a ledger. */
  readShared<Content>(role: FileRole, path: string, interpret: Interpret<Content>): Content | undefined;
  /** The absolute path of a file that bloc.yaml names under a key; nothing where it leads outside, which is told. */
  resolveNamed(key: 'rules' | 'criteria', named: string): string | undefined;
  isMissing(role: FileRole): boolean;
  /** A file that has been read: its path from the folder, with slashes, and the SHA-256 of its bytes. */
  bytesOf(role: FileRole): { readonly path: string; readonly sha256: string } | undefined;
  complainMissing(file: string, needed: DetailsOf['file-missing']['needed'], at: Locator, role?: FileRole): void;
  complain: Complain;
  place(at: Locator): Place;
}

export function openFolder(path: string, shared: SharedFiles): BlocYearFolder {
  const diagnostics: Diagnostic[] = [];
  const inputs = new Map<string, string>();
  const broken = new Set<FileRole>();
  const missing = new Set<FileRole>();
  const paths = new Map<FileRole, string>();
  const sources = new Map<FileRole, SourceFile>();
  const complain: Complain = (diagnostic) => diagnostics.push(diagnostic);

  const pathFromFolder = (file: string): string => relative(path, file).split(sep).join('/');

  function take<Content>(role: FileRole, file: string, read: ReadFile<Content>): Content | undefined {
    paths.set(role, file);
    if (read.isMissing) missing.add(role);
    if (read.source) {
      sources.set(role, read.source);
      inputs.set(pathFromFolder(file), read.source.sha256);
    }
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    if (!read.isMissing && (read.content === undefined || read.diagnostics.some(isError))) broken.add(role);
    return read.content;
  }

  const blocPath = join(path, 'bloc.yaml');
  const bloc = readFile('bloc', blocPath, { folder: path, kind: 'bloc-year' }, readBlocFile);
  take('bloc', blocPath, bloc);
  const season = bloc.content?.season;
  const workspace = season !== undefined && isSeasonFolder(dirname(path), season) ? dirname(dirname(path)) : undefined;
  const boundary: Boundary =
    workspace === undefined ? { folder: path, kind: 'bloc-year' } : { folder: workspace, kind: 'workspace' };
  if (bloc.content && bloc.content.bloc !== basename(path)) {
    const details = {
      bloc: bloc.content.bloc,
      folder: basename(path),
      ...(isId(basename(path)) ? {} : { folderIsNoId: true }),
    };
    complain({ code: 'bloc-name', at: { file: 'bloc', path: ['bloc'] }, details });
  }

  const ledgers = season === undefined || workspace !== undefined ? [] : ledgersIn(dirname(dirname(path)));
  if (season !== undefined && ledgers.length > 0) {
    const details = { season, folder: basename(dirname(path)), ledgers };
    complain({ code: 'season-folder', at: { file: 'bloc', path: ['season'] }, details });
  }

  return {
    path,
    bloc,
    name: bloc.content?.bloc ?? basename(path),
    ...(workspace === undefined ? {} : { workspace }),
    diagnostics,
    inputs,
    broken,
    read: (role, name, interpret) =>
      take(role, join(path, name), readFile(role, join(path, name), boundary, interpret)),
    readShared: (role, file, interpret) => take(role, file, shared.read(role, file, boundary, interpret)),
    resolveNamed: (key, named) => {
      const file = resolve(path, named.replaceAll('\\', '/'));
      const leadsOut = isAbsolute(named) || !isInside(file, boundary.folder);
      if (!leadsOut && !isLinkedOut(file, boundary.folder)) return file;
      const details = { path: named, boundary: boundary.kind, link: !leadsOut };
      complain({ code: 'path-outside', at: { file: 'bloc', path: [key] }, details });
      broken.add(key);
      return undefined;
    },
    isMissing: (role) => missing.has(role),
    bytesOf: (role) => {
      const source = sources.get(role);
      return source && { path: pathFromFolder(source.path), sha256: source.sha256 };
    },
    complainMissing: (file, needed, at, role) => {
      complain({ code: 'file-missing', at, details: { file, needed } });
      if (role) broken.add(role);
    },
    complain,
    place: (at) =>
      placeProblem(
        at,
        (role) => paths.get(role) ?? join(path, `${role}.csv`),
        (role) => sources.get(role),
      ),
  };
}

/** The parent folder is named as the season: the bloc year stands in a workspace (spec 2, "Layout"). */
function isSeasonFolder(folder: string, season: string): boolean {
  return basename(folder).normalize('NFC') === season.normalize('NFC');
}

/** Ledgers that stand where they would be read if the folder of the bloc were named as its season. */
function ledgersIn(folder: string): readonly string[] {
  return ['awards.csv', 'leadership.csv', 'units.csv'].filter((name) => existsSync(join(folder, name)));
}

/** A path that lies inside by its name but is, or passes through, a link out. */
function isLinkedOut(file: string, folder: string): boolean {
  let existing = file;
  while (!existsSync(existing) && existing !== folder) existing = dirname(existing);
  return !isInside(realpathSync(existing), realpathSync(folder));
}
