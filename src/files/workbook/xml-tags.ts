/** A part of a workbook is not what it should be. */
export class DamagedPart extends Error {}

/** One tag of an XML text, with the text since the tag before it, both as they are written. */
export interface XmlTag {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly opens: boolean;
  /** `<c/>` both opens and closes. */
  readonly closes: boolean;
  readonly attributes: string;
  /** Without comments, and with what was marked as plain text escaped. */
  readonly before: string;
}

/** The text of a part. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The tags of an XML text in order, each looked at once, whatever stands in the text. */
export function* readTags(xml: string): Generator<XmlTag> {
  let before = '';
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    before += xml.slice(at, start);
    if (xml.startsWith('<!--', start)) {
      at = after(xml, '-->', start);
    } else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start);
      before += escapeText(xml.slice(start + '<![CDATA['.length, at - ']]>'.length));
    } else if (xml.startsWith('<?', start)) {
      at = after(xml, '?>', start);
    } else if (xml.startsWith('<!', start)) {
      // Declarations of entities have no place in workbooks, and are a known way to fill the memory.
      throw new DamagedPart('declaration');
    } else {
      at = tagEnd(xml, start);
      yield toTag(xml.slice(start + 1, at - 1), before);
      before = '';
    }
  }
}

function toTag(inner: string, before: string): XmlTag {
  const isEnd = inner.startsWith('/');
  const isEmpty = inner.endsWith('/');
  const body = inner.slice(isEnd ? 1 : 0, isEmpty && !isEnd ? -1 : undefined);
  const space = body.search(/\s/);
  const full = space < 0 ? body : body.slice(0, space);
  return {
    name: full.slice(full.indexOf(':') + 1),
    opens: !isEnd,
    closes: isEnd || isEmpty,
    attributes: space < 0 ? '' : body.slice(space),
    before,
  };
}

/** A tag ends at the first `>` that stands in no value of an attribute. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (sign === 0x3e) return at + 1;
    if (sign === 0x22 || sign === 0x27) at = after(xml, String.fromCharCode(sign), at + 1) - 1;
  }
  throw new DamagedPart('unclosed tag');
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new DamagedPart(`no ${end}`);
  return at + end.length;
}

/** No attribute that is read here is longer: it would not be one of Excel's. */
const mostAttributes = 20_000;

/** Attributes by name as it is written, with their values as they are written. */
export function readAttributes({ attributes }: XmlTag): ReadonlyMap<string, string> {
  if (attributes.length > mostAttributes) throw new DamagedPart('attributes');
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of attributes.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    values.set(name, double ?? single ?? '');
  }
  return values;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it is meant, of text as it is written in XML. */
export function decodeXmlText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
  });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
