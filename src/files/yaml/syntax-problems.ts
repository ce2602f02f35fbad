import type { Document, Node, Range, YAMLError } from 'yaml';
import type { DetailsOf } from '../../domain/diagnostic.ts';
import type { Stretch } from '../csv/locate-in-csv.ts';
import type { TextPlaces } from '../text-places.ts';
import { loadYamlPackage } from './load-yaml-package.ts';

/** What is wrong with the form of a YAML text, and where. */
export interface SyntaxProblem {
  readonly problem: DetailsOf['yaml-syntax']['problem'];
  readonly stretch: Stretch;
  readonly detail?: string;
}

/**
 * What the package found, in the words of the catalogue: one problem a line, none in the block below a line without its
 * colon, and none after the first from which the parser does not recover: what it says there follows from the first.
 */
export function findSyntaxProblems(
  text: string,
  document: Document.Parsed,
  errors: readonly YAMLError[],
  places: TextPlaces,
): readonly SyntaxProblem[] {
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const tabs = findTabs(text, sorted, places);
  if (tabs.length > 0) return tabs.map((start) => ({ problem: 'tab', stretch: { start, end: start + 1 } }));
  const found: SyntaxProblem[] = [];
  const lines = new Set<number>();
  const rows = text.split('\n');
  let blockEnd = 0;
  let alignedEnd = 0;
  for (const error of sorted) {
    const line = places.lineAt(error.pos[0]);
    if (lines.has(line) || line <= blockEnd) continue;
    lines.add(line);
    const problem = classify(text, document, error, sorted, places);
    // Lines that are aligned with one out of line are out of line too.
    if (problem.problem === 'indent' && line <= alignedEnd) continue;
    found.push(problem);
    if (!isRecoverable(error)) break;
    if (problem.problem === 'colon') blockEnd = endOfBlock(rows, line, 1);
    if (problem.problem === 'indent') alignedEnd = endOfBlock(rows, places.lineAt(problem.stretch.start), 0);
  }
  return found;
}

/** The last line of the block that a line heads: so much further indented, or items of a list; lines count from 1. */
function endOfBlock(rows: readonly string[], head: number, further: 0 | 1): number {
  const indent = /^ */.exec(rows[head - 1] ?? '')?.[0].length ?? 0;
  const isBelow = (row: string): boolean =>
    row.trim() === '' || row.startsWith(' '.repeat(indent + further)) || row.startsWith(`${' '.repeat(indent)}- `);
  let end = head;
  while (end < rows.length && isBelow(rows[end] ?? '')) end++;
  return end;
}

/** The tabs that indent lines, where one of the errors is of such a line or of the one above it. */
function findTabs(text: string, errors: readonly YAMLError[], places: TextPlaces): readonly number[] {
  const tabs = [...text.matchAll(/^ *(?=\t[ \t]*[^\s#])/gm)].map(({ index, 0: spaces }) => index + spaces.length);
  const lines = new Set(tabs.map((tab) => places.lineAt(tab)));
  const isOfTab = ({ pos: [start] }: YAMLError): boolean => {
    const line = places.lineAt(start);
    return lines.has(line) || lines.has(line + 1);
  };
  return errors.some(isOfTab) ? tabs : [];
}

function isRecoverable({ code }: YAMLError): boolean {
  return code !== 'BAD_INDENT' && code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR' && code !== 'BAD_DIRECTIVE';
}

function classify(
  text: string,
  document: Document.Parsed,
  error: YAMLError,
  all: readonly YAMLError[],
  places: TextPlaces,
): SyntaxProblem {
  const { code, message } = error;
  const [start, end] = error.pos;
  const here = { start, end };
  const word = (): string => /^\S{0,30}/.exec(text.slice(start, start + 31))?.[0] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return { problem: 'tab', stretch: here };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.includes('sequence')) return { problem: 'indent', stretch: wordFrom(text, start) };
      return all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start)
        ? { problem: 'indent', stretch: wordFrom(text, places.nextLine(start)) }
        : { problem: 'colon', stretch: here };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return { problem: /^[-?]\s/.test(text.slice(start, start + 2)) ? 'indent' : 'colon', stretch: here };
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? bracketAt(document, start)
        : { problem: 'indent', stretch: wordFrom(text, start) };
    case 'BLOCK_IN_FLOW':
      return { problem: 'bracket', stretch: here };
    case 'BAD_DQ_ESCAPE':
      return { problem: 'quote', stretch: here, detail: text.slice(start, end) };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return { problem: 'alias', stretch: here, detail: word() };
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_COLLECTION_TYPE':
      return { problem: 'tag', stretch: here, detail: word() };
    case 'MISSING_CHAR':
      return classifyMissing(text, document, error);
    case 'UNEXPECTED_TOKEN':
      return classifyUnexpected(text, document, here);
    default:
      return { problem: 'other', stretch: here };
  }
}

/** Something stands behind a value that is over. */
function classifyUnexpected(text: string, document: Document.Parsed, here: Stretch): SyntaxProblem {
  const before = text.slice(Math.max(0, here.start - mostLookedBack), here.start);
  if (/["'][ \t]*$/.test(before)) return { problem: 'quote', stretch: here };
  const [alias] = /[*&]\S+(?=[ \t]+$)/.exec(before) ?? [];
  if (alias !== undefined) {
    const start = here.start - before.length + before.lastIndexOf(alias);
    return { problem: 'alias', stretch: { start, end: start + alias.length }, detail: alias };
  }
  return { problem: isInFlow(document, here.start) ? 'bracket' : 'other', stretch: here };
}

/** How many characters before a place are looked at for what it follows. */
const mostLookedBack = 100;

function classifyMissing(
  text: string,
  document: Document.Parsed,
  { message, pos: [start, end] }: YAMLError,
): SyntaxProblem {
  const stretch = { start, end };
  if (message.startsWith('Missing closing')) {
    const opening = lastNodeBefore(document, start, (node) => 'type' in node && /^QUOTE/.test(String(node.type)));
    return { problem: 'quote', stretch: opening ? { start: opening[0], end: start } : stretch };
  }
  if (message.startsWith('Sequence item')) return { problem: 'indent', stretch: wordFrom(text, start) };
  if (message.startsWith('Tags and anchors')) {
    const before = text.slice(0, start);
    const from = Math.max(before.lastIndexOf('!'), before.lastIndexOf('&'));
    const detail = /^\S{0,30}/.exec(text.slice(from))?.[0] ?? '';
    return {
      problem: text[from] === '&' ? 'alias' : 'tag',
      stretch: { start: from, end: from + detail.length },
      detail,
    };
  }
  if (message.includes('directives-end')) {
    return { problem: message.startsWith('Block') ? 'multiple-documents' : 'other', stretch };
  }
  if (message.includes('flow collection')) return { problem: 'bracket', stretch };
  return { problem: 'colon', stretch };
}

/** A bracket that is not closed is pointed at itself: where its absence shows is far below. */
function bracketAt(document: Document.Parsed, position: number): SyntaxProblem {
  const range = lastNodeBefore(document, position, (node) => 'flow' in node && node.flow === true);
  const start = range?.[0] ?? position;
  return { problem: 'bracket', stretch: { start, end: start + 1 } };
}

function isInFlow(document: Document.Parsed, position: number): boolean {
  const range = lastNodeBefore(document, position + 1, (node) => 'flow' in node && node.flow === true);
  return range !== undefined && position <= range[2];
}

/** The innermost of the nodes meant that begin before a position and are not over well before it. */
function lastNodeBefore(
  document: Document.Parsed,
  position: number,
  isMeant: (node: Node) => boolean,
): Range | undefined {
  let last: Range | undefined;
  loadYamlPackage().visit(document, {
    Node: (_, node) => {
      const { range } = node;
      if (range && range[0] < position && range[2] + 1 >= position && isMeant(node)) last = range;
    },
  });
  return last;
}

/** The first word at a position, or after spaces, blank lines and remarks there. */
function wordFrom(text: string, position: number): Stretch {
  const start = position + (/^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/.exec(text.slice(position))?.[0].length ?? 0);
  return { start, end: start + (/^[^\s:]*/.exec(text.slice(start))?.[0].length ?? 1) };
}
