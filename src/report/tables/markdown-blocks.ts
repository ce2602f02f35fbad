import { escapeMarkdown } from '../escape-markdown.ts';
import { inertText } from '../inert-text.ts';
import { type Block, cellText, type Table } from './block.ts';

/** Blocks as Markdown, to be pasted into minutes or a repository's pages. */
export function markdownBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => `${markdownBlock(block)}\n`).join('\n');
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `## ${escapeMarkdown(block.text)}`;
    case 'text':
      return escapeMarkdown(block.text);
    case 'table':
      return markdownTable(block.table);
    case 'code':
      return [`\`\`\`${block.language ?? 'yaml'}`, ...block.lines.map(inertText), '```'].join('\n');
  }
}

function markdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => escapeMarkdown(heading))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => escapeMarkdown(cellText(row[index] ?? ''))))),
  ].join('\n');
}
