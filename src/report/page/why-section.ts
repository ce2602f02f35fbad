import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result, Standing } from '../../domain/result.ts';
import { explainMember } from '../explain/explain-member.ts';
import type { Block, GridRow } from '../explain/explanation.ts';
import { verdictWords } from '../explain/print-explanation.ts';
import type { Language } from '../language.ts';
import { element, type Html, join, named } from './html.ts';
import { pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';

type Finding = Extract<Block, { readonly kind: 'finding' }>;
type Grid = Extract<Block, { readonly kind: 'grid' }>;

/** For each unit, folded away: why it got what it got. */
export function whySection(year: BlocYear, result: Result, language: Language): Html {
  const words = pageWords(language);
  const standings = result.score?.standings ?? [];
  if (standings.length === 0) return element('p', { class: 'open' }, words.noScores);
  return join([
    element('p', {}, words.whyIntro),
    ...standings.map((standing) => unitPart(year, result, standing, language)),
  ]);
}

function unitPart(year: BlocYear, result: Result, { member, rank }: Standing, language: Language): Html {
  const [, ...blocks] = explainMember(result, year, member.id, language);
  return element(
    'details',
    {},
    element('summary', {}, element('h3', {}, `${rank}. `, named(member.name))),
    ...blockParts(blocks, member.name, language),
  );
}

function blockParts(blocks: readonly Block[], name: string, language: Language): readonly Html[] {
  const parts: Html[] = [];
  let listed: Html[] = [];
  let heading = name;
  const closeList = () => {
    if (listed.length > 0) parts.push(element('ul', { class: 'findings' }, ...listed));
    listed = [];
  };
  for (const block of blocks) {
    if (block.kind === 'finding') listed.push(findingItem(block, language));
    else if (block.kind === 'item') listed.push(element('li', {}, named(block.text)));
    else closeList();
    if (block.kind === 'finding' || block.kind === 'item') continue;
    if (block.kind === 'grid') parts.push(gridTable(heading, block));
    else if (block.kind === 'heading' || block.kind === 'title') {
      heading = `${name}: ${block.text}`;
      parts.push(element('h4', {}, named(block.text)));
    } else if (block.kind === 'subheading') parts.push(element('h5', {}, named(block.text)));
    else parts.push(element('p', {}, named(block.text)));
  }
  closeList();
  return parts;
}

function findingItem({ met, text }: Finding, language: Language): Html {
  const words = verdictWords[language];
  const [look, verdict] = met === null ? ['open', words.open] : met ? ['good', words.met] : ['bad', words.failed];
  return element('li', {}, element('span', { class: `verdict ${look}` }, verdict), ' – ', named(text));
}

function gridTable(caption: string, { columns, rows }: Grid): Html {
  return pageTable(
    caption,
    columns.map(({ heading, align, wraps }) => ({
      heading,
      ...(align === 'right' ? ({ look: 'right' } as const) : wraps ? ({ look: 'name' } as const) : {}),
    })),
    rows.map((row) => cellsOf(row)),
  );
}

function cellsOf(row: GridRow): readonly (Html | undefined)[] {
  if ('line' in row) return [element('strong', {}, named(row.line))];
  return row.cells.map((cell) => {
    if (cell === '') return undefined;
    return row.tone === 'strong' ? element('strong', {}, named(cell)) : named(cell);
  });
}
