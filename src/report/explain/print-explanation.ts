import { append } from '../../domain/long-lists.ts';
import { displayWidth, padEnd } from '../display-width.ts';
import { inertText } from '../inert-text.ts';
import type { Language } from '../language.ts';
import type { Paint } from '../paint.ts';
import { hang, wrapText } from '../wrap-text.ts';
import type { Block, Explanation } from './explanation.ts';
import { printGrid } from './print-grid.ts';

/** What a finding comes to, in one word. */
export const verdictWords = {
  vi: { met: 'đạt', failed: 'không đạt', open: 'chưa rõ' },
  en: { met: 'met', failed: 'failed', open: 'open' },
} as const;

/** An explanation for a terminal of `width` columns. */
export function printExplanation(blocks: Explanation, language: Language, width: number, paint: Paint): string {
  const lines: string[] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && opensParagraph(block, blocks[index - 1])) lines.push('');
    append(lines, printBlock(block, language, width, paint));
  });
  return lines.join('\n');
}

function opensParagraph(block: Block, previous: Block | undefined): boolean {
  if (block.kind === 'heading' || block.kind === 'title') return true;
  if (block.kind === 'subheading') return previous?.kind !== 'heading';
  return block.kind === 'grid' ? previous?.kind === 'text' : previous?.kind === 'grid';
}

function printBlock(block: Block, language: Language, width: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'subheading':
      return wrapText(inertText(block.text), width).map(paint.strong);
    case 'heading':
      return wrapText(inertText(block.text).toLocaleUpperCase('vi'), width).map(paint.strong);
    case 'text':
      return wrapText(inertText(block.text), width);
    case 'item':
      return hang('  - ', inertText(block.text), width);
    case 'finding':
      return printFinding(block, language, width, paint);
    case 'grid':
      return printGrid(block.columns, block.rows, width, paint);
  }
}

function printFinding(
  { met, text, first }: Extract<Block, { kind: 'finding' }>,
  language: Language,
  width: number,
  paint: Paint,
): readonly string[] {
  const words = verdictWords[language];
  const verdict = met === null ? words.open : met ? words.met : words.failed;
  const colour = met === null ? paint.warning : met ? paint.good : paint.error;
  const room = Math.max(...Object.values(words).map(displayWidth));
  const label = `${first ? '→' : ' '} ${padEnd(verdict, room)}  `;
  const [head = '', ...rest] = hang(label, inertText(text), width);
  // Painted after wrapping, so that colours take no columns.
  return [`${colour(label)}${head.slice(label.length)}`, ...rest];
}
