import { escapeMarkdown } from '../escape-markdown.ts';
import type { Language } from '../language.ts';
import type { Block, Explanation, GridRow } from './explanation.ts';
import { verdictWords } from './print-explanation.ts';

/** An explanation as a Markdown document. */
export function explanationMarkdown(blocks: Explanation, language: Language): string {
  let text = '';
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (previous) text += isListed(block) && isListed(previous) ? '\n' : '\n\n';
    text += blockMarkdown(block, language);
  });
  return text;
}

function isListed({ kind }: Block): boolean {
  return kind === 'finding' || kind === 'item';
}

function blockMarkdown(block: Block, language: Language): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'text':
      return escapeMarkdown(block.text);
    case 'item':
      return `- ${escapeMarkdown(block.text)}`;
    case 'finding': {
      const words = verdictWords[language];
      const verdict = block.met === null ? words.open : block.met ? words.met : words.failed;
      return `- ${block.first ? `**${verdict}**` : verdict}: ${escapeMarkdown(block.text)}`;
    }
    case 'grid': {
      const { columns, rows } = block;
      return [
        cellLine(columns.map(({ heading }) => heading)),
        `| ${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`,
        ...rows.map((row) => rowMarkdown(row, columns.length)),
      ].join('\n');
    }
  }
}

function rowMarkdown(row: GridRow, columns: number): string {
  if ('cells' in row) return cellLine(row.cells, row.tone === 'strong');
  return cellLine(['', row.line, ...Array.from({ length: Math.max(0, columns - 2) }, () => '')]);
}

function cellLine(cells: readonly string[], strong = false): string {
  const shown = cells.map((cell) => (strong && cell !== '' ? `**${escapeMarkdown(cell)}**` : escapeMarkdown(cell)));
  return `| ${shown.join(' | ')} |`;
}
