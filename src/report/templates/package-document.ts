import { packArchive } from '../archive/pack-archive.ts';
import type { Markup } from './markup.ts';
import { stylesXml } from './styles.ts';

/** A4 with the margins of Nghị định 30/2020: 20 mm above and below, 30 mm at the left, 15 mm at the right. */
const page = { width: 11_906, height: 16_838, top: 1134, bottom: 1134, left: 1701, right: 850 };

/** Ballot papers: narrower margins, so that more names have room. */
const ballotPage = { ...page, top: 794, bottom: 567, left: 1134, right: 1134 };

/** Width of the text in twips. */
export const portraitWidth = page.width - page.left - page.right;
export const landscapeWidth = page.height - page.left - page.right;
export const ballotWidth = page.width - ballotPage.left - ballotPage.right;

/** Ballot papers have no page numbers: each is a sheet of its own. */
export type PageSetup = 'portrait' | 'landscape' | 'ballot';

const widthOf: Readonly<Record<PageSetup, number>> = {
  portrait: portraitWidth,
  landscape: landscapeWidth,
  ballot: ballotWidth,
};

const schema = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = `xmlns:w="${schema}/wordprocessingml/2006/main" xmlns:r="${schema}/officeDocument/2006/relationships"`;

/** The bytes of a `.docx`: page numbers centred in the top margin, none on the first page. */
export function packageDocument(body: Markup, setup: PageSetup): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${contentTypes()}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${schema}/package/2006/relationships">${relationships()}</Relationships>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}${section(setup)}</w:body></w:document>`,
    'word/styles.xml': stylesXml(widthOf[setup]),
    'word/settings.xml': `${head}<w:settings ${namespaces}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/header1.xml': `${head}<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`,
    'word/header2.xml': `${head}<w:hdr ${namespaces}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr></w:p></w:hdr>`,
  };
  const encoder = new TextEncoder();
  return packArchive(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

const named = ['styles', 'settings', 'header1', 'header2'] as const;

function kindOf(name: (typeof named)[number]): string {
  return name.replace(/\d$/, '');
}

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const all = [['document', 'document.main'] as const, ...named.map((name) => [name, kindOf(name)] as const)];
  return all
    .map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`)
    .join('');
}

function relationships(): string {
  return named
    .map(
      (name, index) =>
        `<Relationship Id="rId${index + 1}" Type="${schema}/officeDocument/2006/relationships/${kindOf(name)}" Target="${name}.xml"/>`,
    )
    .join('');
}

function section(setup: PageSetup): string {
  const isLandscape = setup === 'landscape';
  const isBallot = setup === 'ballot';
  const { width, height, top, right, bottom, left } = isBallot ? ballotPage : page;
  const [across, down] = isLandscape ? [height, width] : [width, height];
  const headers = isBallot
    ? ''
    : '<w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>';
  const size = `<w:pgSz w:w="${across}" w:h="${down}"${isLandscape ? ' w:orient="landscape"' : ''}/>`;
  const margins = `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>`;
  return `<w:sectPr>${headers}${size}${margins}${isBallot ? '' : '<w:titlePg/>'}</w:sectPr>`;
}
