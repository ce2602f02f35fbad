import { inertText } from '../inert-text.ts';
import type { Paint } from '../paint.ts';
import { wrapText } from '../wrap-text.ts';
import type { Block } from './block.ts';
import { printTable } from './print-table.ts';

export interface PageOptions {
  /** Columns that a line may take where its figures allow it. */
  readonly width: number;
  readonly paint: Paint;
}

/** Blocks as text for a terminal, an empty line between them. */
export function printBlocks(blocks: readonly Block[], options: PageOptions): string {
  return blocks.map((block) => `${printBlock(block, options).join('\n')}\n`).join('\n');
}

function printBlock(block: Block, options: PageOptions): readonly string[] {
  const { width, paint } = options;
  switch (block.kind) {
    case 'title':
      return wrapText(inertText(block.text), width).map(paint.strong);
    case 'text':
      return wrapText(inertText(block.text), width).map((line) => (block.tone ? paint[block.tone](line) : line));
    case 'table':
      return printTable(block.table, options);
    case 'code':
      return block.lines.map((line) => `    ${inertText(line)}`.trimEnd());
  }
}
