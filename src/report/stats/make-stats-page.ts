import type { Statistics } from '../../domain/statistics.ts';
import type { Language } from '../language.ts';
import type { MadeFile } from '../made-file.ts';
import { element, type Html, join, named } from '../page/html.ts';
import { pageStyle } from '../page/page-style.ts';
import { pageTable } from '../page/page-table.ts';
import { figureText } from './stats-blocks.ts';
import { otherTables, type StatsTable, scopeLine, viewTable } from './stats-tables.ts';
import { statsWords } from './stats-words.ts';

/** Statistics as one page that needs nothing else; `hash` as for the page of results. */
export function makeStatsPage(statistics: Statistics, language: Language, hash: (text: string) => string): MadeFile {
  const words = statsWords(language);
  const tables = [
    ...(['award', 'unit', 'season', 'authority'] as const).map((view) => viewTable(statistics, view, language)),
    ...otherTables(statistics, language),
  ];
  const policy = `default-src 'none'; style-src 'sha256-${hash(pageStyle)}'; base-uri 'none'; form-action 'none'`;
  const page = element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, words.title),
      { html: `<style>${pageStyle}</style>` },
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#main' }, words.skip),
      element(
        'header',
        {},
        element('p', { class: 'facts' }, words.kicker),
        element('h1', {}, words.title),
        element('p', { class: 'facts' }, scopeLine(statistics, language)),
        contents(tables, words.contents),
      ),
      element('main', { id: 'main', tabindex: -1 }, ...tables.map((table) => section(table, language))),
      element('footer', {}, element('p', {}, words.madeFrom)),
    ),
  );
  return { name: 'thoi-ky.html', bytes: new TextEncoder().encode(`<!DOCTYPE html>\n${page.html}\n`), gaps: [] };
}

function contents(tables: readonly StatsTable[], label: string): Html {
  const items = tables.map(({ name, title }) => element('li', {}, element('a', { href: `#${name}` }, title)));
  return element('nav', { 'aria-label': label }, element('ul', {}, join(items)));
}

function section({ name, title, columns, rows, notes }: StatsTable, language: Language): Html {
  const words = statsWords(language);
  const table = pageTable(
    title,
    columns.map(({ heading, isFigure }, index) => ({
      heading,
      ...(isFigure ? { look: index === columns.length - 1 ? 'total' : 'right' } : { look: 'name' }),
      ...(index === 0 ? { isRowHeading: true } : {}),
    })),
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? named(cell) : figureText(cell)))),
  );
  return element(
    'section',
    { 'aria-labelledby': name },
    element('h2', { id: name }, title),
    rows.length === 0 ? element('p', {}, words.nothing) : table,
    ...notes.map((note) => element('p', { class: 'facts' }, note)),
  );
}
