/** A piece of HTML. Only `element` and `join` make one, so that no text gets in as it is. */
export interface Html {
  readonly html: string;
}

export type Content = Html | string | undefined;

/** Elements that have no content. */
const voids: ReadonlySet<string> = new Set(['meta', 'rect', 'line', 'path']);

export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly Content[]
): Html {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${name}`] : [` ${name}="${escapeHtml(String(value))}"`];
  });
  const opened = `<${tag}${written.join('')}>`;
  if (voids.has(tag)) return { html: tag === 'meta' ? opened : `${opened.slice(0, -1)}/>` };
  return { html: `${opened}${join(children).html}</${tag}>` };
}

export function join(contents: readonly Content[]): Html {
  return { html: contents.map(htmlOf).join('') };
}

function htmlOf(content: Content): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? escapeHtml(visibleText(content)) : content.html;
}

/** Characters that would do something instead of being read: control characters and halves of characters. */
const unseen = /[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** Marks that turn the direction of the text around them. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function visibleText(text: string): string {
  return text.replace(unseen, '\ufffd').replace(directions, '');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A name from the files: whatever it holds, it does not turn the text beside it around. */
export function named(text: string): Html {
  return element('bdi', {}, text);
}
