import type { Code } from '../domain/diagnostic.ts';
import { type Severity, severitiesOf } from '../domain/severity.ts';
import { catalogue, codePages } from './diagnostic-catalogue/catalogue.ts';
import type { Bilingual, Language } from './language.ts';

/** One line of the list of codes. */
interface CodeEntry {
  readonly code: Code;
  readonly severity: readonly Severity[];
  readonly title: string;
}

export interface CodeGroup {
  readonly heading: string;
  readonly codes: readonly CodeEntry[];
}

/** What `thidua codes CODE` tells. */
export interface CodePage extends CodeEntry {
  readonly meaning: string;
  /** Lines of a file that cause it. */
  readonly example: { readonly file: string; readonly lines: string };
  readonly remedy: string;
}

/** Every code there is, in the order of the list. */
export function allCodes(): readonly Code[] {
  return codePages.flatMap(({ codes }) => codes);
}

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}

/** The codes under their headings. */
export function listCodes(language: Language): readonly CodeGroup[] {
  return codePages.map(({ heading, codes }) => ({
    heading: heading[language],
    codes: codes.map((code) => codeEntry(code, language)),
  }));
}

export function codePage(code: Code, language: Language): CodePage {
  const { meaning, example, remedy } = catalogue[code];
  return { ...codeEntry(code, language), meaning: meaning[language], example, remedy: remedy[language] };
}

function codeEntry(code: Code, language: Language): CodeEntry {
  return { code, severity: severitiesOf(code), title: catalogue[code].title[language] };
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
};

/** `lỗi`, `cảnh báo`, or both where it goes by the case. */
export function severityText(severities: readonly Severity[], language: Language): string {
  return severities.map((severity) => severityNames[severity][language]).join(language === 'vi' ? ' hoặc ' : ' or ');
}
