import type { DrawnSet, DrawSet, DrawStep } from '../../domain/draw.ts';
import type { Language } from '../language.ts';
import type { Block } from '../tables/block.ts';
import { allDrawn, type DrawDocument, type DrawnTie } from './draw-document.ts';
import { drawWords } from './draw-words.ts';

/** A draw, step by step, for people to read and to repeat. */
export function drawBlocks({ tie, sets, outcome }: DrawDocument, language: Language): readonly Block[] {
  const words = drawWords(language);
  const nameOf = (id: string): string => (tie ? `${id} (${tie.unitName(id)})` : id);
  const title = tie ? `${words.title} · ${tie.name} · ${tie.season} · ${words.subject(tie.subject)}` : words.title;
  const blocks: Block[] = [{ kind: 'title', text: title }];
  for (const set of outcome?.sets ?? sets) {
    blocks.push({ kind: 'text', text: setText(set, nameOf, language) });
  }
  if (tie) {
    blocks.push(
      { kind: 'text', text: words.setText },
      { kind: 'code', lines: [...tie.text.split('\n'), tie.hash], language: 'text' },
    );
  }
  if (!outcome) return tie ? [...blocks, ...announceBlocks(tie, language)] : blocks;
  const all = outcome.sets.flatMap(({ steps }) => steps);
  blocks.push(
    { kind: 'text', text: words.seed(outcome.seed) },
    { kind: 'code', lines: all.flatMap((step) => stepLines(step, language)), language: 'text' },
    { kind: 'text', text: words.repeat },
    { kind: 'code', lines: repeatLines(all), language: 'sh' },
    { kind: 'text', text: words.drawn(allDrawn(outcome.sets).map(nameOf).join(', ')), tone: 'good' },
  );
  if (outcome.ruling.length > 0) {
    blocks.push({ kind: 'text', text: words.ruling }, { kind: 'code', lines: outcome.ruling });
  }
  return blocks;
}

function setText({ group, units, places }: DrawSet | DrawnSet, nameOf: (id: string) => string, language: Language) {
  const words = drawWords(language);
  const listed = units.map(nameOf).join(', ');
  const text = places === units.length ? words.orderAll(listed) : words.among(places, listed);
  return group === undefined ? text : `${words.group(group)} ${text}`;
}

function announceBlocks({ mark }: DrawnTie, language: Language): readonly Block[] {
  const words = drawWords(language);
  return [
    { kind: 'text', text: words.announce(mark), tone: 'warning' },
    { kind: 'code', lines: [`--seed "${mark} ${words.dice}"`], language: 'sh' },
  ];
}

function stepLines({ counter, hash, left, index, unit }: DrawStep, language: Language): readonly string[] {
  const words = drawWords(language);
  const margin = ' '.repeat(String(counter).length);
  const outcome = index === undefined || unit === undefined ? words.rejected : words.step(left, index, unit);
  return [`${counter}  ${hash}`, `${margin}  ${outcome}`];
}

function repeatLines([first]: readonly DrawStep[]): readonly string[] {
  if (!first) return [];
  return [
    `printf '%s' '${first.text.replaceAll("'", "'\\''")}' | sha256sum`,
    `python3 -c "print(0x${first.hash} % ${first.left})"`,
  ];
}
