import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { Rules } from '../../../src/domain/rules.ts';
import type { Ruling } from '../../../src/domain/ruling.ts';
import type { SourceFile } from '../../../src/files/source-file.ts';
import { locateInYaml } from '../../../src/files/yaml/locate-yaml.ts';
import { type BlocFile, readBlocFile } from '../../../src/files/yaml/read-bloc-file.ts';
import { readRules } from '../../../src/files/yaml/read-rules.ts';
import { readRulings } from '../../../src/files/yaml/read-rulings.ts';

type Role = 'bloc' | 'rules' | 'rulings';

/** What was read of a text, and what was told of it. */
export interface Reading<Content> {
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic[];
  /** `line:column code`, sorted, one a diagnostic. */
  readonly told: readonly string[];
}

const memberIds: ReadonlySet<string> = new Set(['so-a', 'so-b', 'so-c', '08']);

/** A file in the folder `2019/noi-chinh`. */
export function yamlSource(role: Role, text: string): SourceFile {
  return { role, path: `/khoi/2019/noi-chinh/${role}.yaml`, text, sha256: '' };
}

export function readBlocText(text: string): Reading<BlocFile | undefined> {
  return reading(yamlSource('bloc', text), (source, complain) => readBlocFile(source, complain));
}

export function readRulesText(text: string): Reading<Rules | undefined> {
  return reading(yamlSource('rules', text), (source, complain) => readRules(source, complain));
}

export function readRulingsText(text: string): Reading<readonly Ruling[]> {
  return reading(yamlSource('rulings', text), (source, complain) =>
    readRulings(source, { ids: memberIds, isComplete: true }, complain),
  );
}

export function readText(role: Role, text: string): Reading<unknown> {
  return { bloc: readBlocText, rules: readRulesText, rulings: readRulingsText }[role](text);
}

function reading<Content>(
  source: SourceFile,
  read: (source: SourceFile, complain: (diagnostic: Diagnostic) => void) => Content,
): Reading<Content> {
  const diagnostics: Diagnostic[] = [];
  const content = read(source, (diagnostic) => diagnostics.push(diagnostic));
  const told = diagnostics.map((diagnostic) => {
    const { line, column } = placeOf(source, diagnostic);
    return { line, column, text: `${line}:${column} ${diagnostic.code}` };
  });
  const sorted = told.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.text < b.text ? -1 : 1));
  return { content, diagnostics, told: sorted.map(({ text }) => text) };
}

function placeOf(source: SourceFile, { at }: Diagnostic): { readonly line: number; readonly column: number } {
  if ('line' in at) return at;
  return 'path' in at ? locateInYaml(source, at.path, at.key === true) : { line: 1, column: 1 };
}
