import { type CodeGroup, type CodePage, severityText } from './code-page.ts';
import { padEnd } from './display-width.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Language } from './language.ts';
import type { Paint } from './paint.ts';
import { hang, wrapText } from './wrap-text.ts';

const labels = {
  vi: {
    meaning: 'Nghĩa là',
    example: 'Ví dụ',
    remedy: 'Cách xử lý',
    severity: 'Mức độ',
    title: 'Nội dung',
    code: 'Mã',
  },
  en: {
    meaning: 'Meaning',
    example: 'Example',
    remedy: 'What to do',
    severity: 'Severity',
    title: 'Title',
    code: 'Code',
  },
} as const;

/** The list of codes for a terminal: headings, and a line for each code. */
export function printCodeList(groups: readonly CodeGroup[], language: Language, width: number, paint: Paint): string {
  const longest = Math.max(...groups.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
  return groups
    .map(({ heading, codes }) =>
      [
        paint.strong(heading),
        ...codes.flatMap(({ code, severity, title }) =>
          hang(`  ${padEnd(code, longest)}  `, `${title}${onlyWarns(severity, language)}`, width),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The page of one code for a terminal. */
export function printCodePage(page: CodePage, language: Language, width: number, paint: Paint): string {
  const words = labels[language];
  return [
    ...wrapText(`${page.code} (${severityText(page.severity, language)}): ${page.title}`, width).map(paint.strong),
    '',
    ...section(words.meaning, page.meaning, width, paint),
    '',
    paint.strong(words.example),
    `  ${page.example.file}`,
    ...exampleLines(page).map((line) => `    ${line}`),
    '',
    ...section(words.remedy, page.remedy, width, paint),
  ].join('\n');
}

/** The list of codes as Markdown. */
export function codeListMarkdown(groups: readonly CodeGroup[], language: Language): string {
  const words = labels[language];
  return groups
    .map(({ heading, codes }) =>
      [
        `## ${escapeMarkdown(heading)}`,
        '',
        `| ${words.code} | ${words.severity} | ${words.title} |`,
        '| --- | --- | --- |',
        ...codes.map(
          ({ code, severity, title }) =>
            `| \`${code}\` | ${severityText(severity, language)} | ${escapeMarkdown(title)} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The page of one code as Markdown. */
export function codePageMarkdown(page: CodePage, language: Language): string {
  const words = labels[language];
  return [
    `## \`${page.code}\`: ${escapeMarkdown(page.title)}`,
    `${words.severity}: ${severityText(page.severity, language)}.`,
    escapeMarkdown(page.meaning),
    `${words.example} (\`${page.example.file}\`):`,
    ['```', ...exampleLines(page), '```'].join('\n'),
    `${words.remedy}: ${escapeMarkdown(page.remedy)}`,
  ].join('\n\n');
}

function section(label: string, text: string, width: number, paint: Paint): readonly string[] {
  return [paint.strong(label), ...wrapText(text, width - 2).map((line) => `  ${line}`)];
}

function exampleLines({ example }: CodePage): readonly string[] {
  return example.lines === '' ? [] : example.lines.split('\n');
}

function onlyWarns(severity: CodePage['severity'], language: Language): string {
  return severity.includes('warning') ? ` (${severityText(severity, language)})` : '';
}
