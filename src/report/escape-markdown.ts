import { inertText } from './inert-text.ts';

/** Signs that Markdown would take for marks of its own. */
const special = /[\\`*_[\]<>|#~]/g;

/** Text as it reads in a Markdown document: on one line, without marks or HTML taking effect. */
export function escapeMarkdown(text: string): string {
  return inertText(text.replace(/\s+/g, ' ')).replace(special, '\\$&');
}
