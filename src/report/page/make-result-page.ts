import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import type { MadeFile } from '../made-file.ts';
import { printDate } from '../number-words.ts';
import { resultGaps } from '../result-gaps.ts';
import { barPatterns } from './bars.ts';
import { lockSection, proposalSection, rulingsSection, seatsSection } from './decision-sections.ts';
import { element, type Html, join, named } from './html.ts';
import { pageStyle } from './page-style.ts';
import { pageWords } from './page-words.ts';
import { rankingSection } from './ranking-section.ts';
import { selfSection } from './self-section.ts';
import { votesSection } from './votes-section.ts';
import { whySection } from './why-section.ts';

/**
 * The results as one page that needs nothing else: no network, no script, and by its policy nothing but its own style.
 * `hash` gives the SHA-256 of a text in base64, by which the policy names that style.
 */
export function makeResultPage(
  year: BlocYear,
  result: Result,
  language: Language,
  hash: (text: string) => string,
): MadeFile {
  const words = pageWords(language);
  const sections = sectionsOf(year, result, language);
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
      element('title', {}, words.title(year.name, year.season)),
      { html: `<style>${pageStyle}</style>` },
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#main' }, words.skip),
      barPatterns(),
      headerPart(year, result, sections, language),
      element(
        'main',
        { id: 'main', tabindex: -1 },
        ...sections.map(({ id, heading, content }) =>
          element('section', { 'aria-labelledby': id }, element('h2', { id }, heading), content),
        ),
      ),
      element('footer', {}, element('p', {}, words.madeFrom)),
    ),
  );
  const bytes = new TextEncoder().encode(`<!DOCTYPE html>\n${page.html}\n`);
  return { name: 'ket-qua.html', bytes, gaps: resultGaps(year, result) };
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Html;
}

function sectionsOf(year: BlocYear, result: Result, language: Language): readonly Section[] {
  const words = pageWords(language);
  const rulings = rulingsSection(year, result, language);
  const lock = lockSection(result, language);
  return [
    { id: 'ranking', heading: words.ranking, content: rankingSection(year, result, language) },
    { id: 'self', heading: words.self, content: selfSection(year, result, language) },
    { id: 'votes', heading: words.votes, content: votesSection(year, result, language) },
    { id: 'proposal', heading: words.proposal, content: proposalSection(year, result, language) },
    { id: 'seats', heading: words.seats, content: seatsSection(year, result, language) },
    ...(rulings ? [{ id: 'rulings', heading: words.rulings, content: rulings }] : []),
    ...(lock ? [{ id: 'lock', heading: words.lock, content: lock }] : []),
    { id: 'why', heading: words.why, content: whySection(year, result, language) },
  ];
}

function headerPart(year: BlocYear, { status }: Result, sections: readonly Section[], language: Language): Html {
  const words = pageWords(language);
  const facts = [
    year.meeting?.date === undefined ? undefined : words.conference(printDate(year.meeting.date, language)),
    year.authority === undefined ? undefined : words.to(year.authority),
  ].filter((fact) => fact !== undefined);
  return element(
    'header',
    {},
    element('p', { class: 'facts' }, words.kicker(year.season)),
    element('h1', {}, named(year.name)),
    facts.length === 0 ? undefined : element('p', { class: 'facts' }, facts.join(' · ')),
    element(
      'p',
      {},
      element(
        'span',
        { class: `status ${status === 'decided' ? 'good' : 'open'}` },
        status === 'decided' ? words.decided : words.undecided,
      ),
    ),
    element(
      'nav',
      { 'aria-label': words.contents },
      element(
        'ul',
        {},
        join(sections.map(({ id, heading }) => element('li', {}, element('a', { href: `#${id}` }, heading)))),
      ),
    ),
  );
}
