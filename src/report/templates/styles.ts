import { type Style, styleList } from './style-list.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const font =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

/** Signs that Times New Roman lacks: boxes to mark, scissors. */
const symbolFont =
  '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>';

const tableSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** `word/styles.xml`: everything that a template looks like, to be changed in Word in one place. */
export function stylesXml(textWidth: number): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const bold =
    '<w:style w:type="character" w:customStyle="1" w:styleId="Dam"><w:name w:val="Đậm"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>';
  const all = styleList(textWidth).map(paragraphStyle).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}">${defaults}${normal}${bold}${tableStyles()}${all}</w:styles>`;
}

/** Tables with lines around all cells, and those that only put things side by side. */
function tableStyles(): string {
  const margins = (sides: number) =>
    `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;
  const borders = tableSides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const custom = (id: string, name: string, properties: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${properties}</w:tblPr></w:style>`;
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(108)}</w:tblPr></w:style>`,
    custom('KhungKe', 'Khung có kẻ', `<w:tblBorders>${borders}</w:tblBorders>${margins(70)}`),
    custom('KhungTrong', 'Khung không kẻ', margins(0)),
  ].join('');
}

function paragraphStyle(style: Style): string {
  const { id, name, size, align, left = 0, right = 0, firstLine = 0, before = 0, after = 0, line } = style;
  const border = (kind: string) => `<w:pBdr><w:bottom w:val="${kind}" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`;
  const height = line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`;
  const paragraph = [
    style.keepsNext ? '<w:keepNext/>' : '',
    style.rule ? border(style.rule) : '',
    `<w:spacing w:before="${before}" w:after="${after}"${height}/>`,
    left + right + firstLine === 0 ? '' : `<w:ind w:left="${left}" w:right="${right}" w:firstLine="${firstLine}"/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
  ];
  const run = [
    style.hasSymbols ? symbolFont : '',
    style.isBold ? '<w:b/><w:bCs/>' : '',
    style.isItalic ? '<w:i/><w:iCs/>' : '',
    style.isUpper ? '<w:caps/>' : '',
    style.isGrey ? '<w:color w:val="7F7F7F"/>' : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ];
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run.join('')}</w:rPr></w:style>`;
}
