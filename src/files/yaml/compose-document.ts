import type { Document, YAMLError } from 'yaml';
import { loadYamlPackage } from './load-yaml-package.ts';
import { deepestNesting, mostEntries } from './yaml-tree.ts';

/** A text as the package `yaml` composes it, with places, or where it goes beyond a limit. */
export type Composition =
  | { readonly document: Document.Parsed; readonly problems: readonly YAMLError[]; readonly second: number | undefined }
  | { readonly beyond: 'yaml-nesting' | 'yaml-entries'; readonly allowed: number; readonly at: number };

/**
 * Parses and composes one document. Nesting and entries are measured while parsing, which goes step by step; composing
 * calls itself for every level, and is never begun on what is too deep. Scalars are left as text (`failsafe`).
 */
export function composeDocument(text: string): Composition {
  const { Composer, Lexer, Parser } = loadYamlPackage();
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', keepSourceTokens: false });
  const documents: Document.Parsed[] = [];
  const size = new DocumentSize();
  for (const lexeme of new Lexer().lex(text)) {
    if (size.isBeyond(lexeme)) return { beyond: 'yaml-entries', allowed: mostEntries, at: parser.offset };
    for (const token of parser.next(lexeme)) {
      for (const document of composer.next(token)) documents.push(document as Document.Parsed);
    }
    // Besides collections the stack holds the document and perhaps a scalar.
    if (parser.stack.length > deepestNesting + 1 && countCollections(parser.stack) > deepestNesting) {
      return { beyond: 'yaml-nesting', allowed: deepestNesting, at: parser.offset - lexeme.length };
    }
  }
  for (const token of parser.end()) {
    for (const document of composer.next(token)) documents.push(document as Document.Parsed);
  }
  for (const document of composer.end(true, text.length)) documents.push(document as Document.Parsed);
  const [document, second] = documents;
  if (!document) throw new Error('the composer gave no document');
  return { document, problems: [...document.errors, ...document.warnings], second: second?.range?.[0] };
}

/** Counts entries by the signs that make them; and all else, ten of which an entry may well be made of. */
class DocumentSize {
  #entries = 0;
  #lexemes = 0;

  isBeyond(lexeme: string): boolean {
    if (lexeme === ':' || lexeme === '-' || lexeme === ',') this.#entries++;
    this.#lexemes += /^[\s#]/.test(lexeme) ? 0 : 1;
    return this.#entries > mostEntries || this.#lexemes > 10 * mostEntries;
  }
}

function countCollections(stack: readonly { readonly type: string }[]): number {
  return stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length;
}
