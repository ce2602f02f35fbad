import { unpackArchive } from '../../../src/report/archive/pack-archive.ts';

/** One part of a `.docx` as text. */
export function wordPart(bytes: Uint8Array, part = 'word/document.xml'): string {
  return new TextDecoder().decode(unpackArchive(bytes).get(part));
}

/** What a `.docx` says, a line for each paragraph, as XML readers see it. */
export function wordText(bytes: Uint8Array): readonly string[] {
  const paragraphs = wordPart(bytes).match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescapeXml(text)).join(''),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
