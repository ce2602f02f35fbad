/**
 * What the reading library would drop or take for something else is told apart beforehand: a cell's value is given as
 * text that begins with one of these, which no text that people write does.
 */
export const marks = { error: '\ue100', uncomputed: '\ue101', percent: '\ue102', number: '\ue103' } as const;

const cellForm = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** A sheet's XML with such cells as marked text, without its empty cells, and without what it says of its own size. */
export function markCells(xml: string, percentStyles: ReadonlySet<string>): string {
  return xml.replace(/<dimension\b[^>]*\/>/, '').replace(cellForm, (cell, attributes: string, content = '') => {
    if (!/<(?:v|is|f)\b/.test(content)) return '';
    const type = /\bt="([^"]*)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1];
    if (type === 'e') return markedCell(attributes, marks.error + (value ?? ''));
    if (value === undefined && /<f\b/.test(content)) return markedCell(attributes, marks.uncomputed);
    const style = /\bs="(\d+)"/.exec(attributes)?.[1] ?? '';
    if (type === 'n' && value !== undefined && percentStyles.has(style)) {
      return markedCell(attributes, marks.percent + value);
    }
    return cell;
  });
}

function markedCell(attributes: string, text: string): string {
  return `<c${attributes.replace(/\s(?:t|s)="[^"]*"/g, '')} t="str"><v>${text}</v></c>`;
}

/** Positions of the cell styles that show a number as a percentage. */
export function percentStylesIn(styles: string): ReadonlySet<string> {
  const formats = new Set(['9', '10']);
  for (const [, attributes = ''] of styles.matchAll(/<numFmt\b([^>]*)\/?>/g)) {
    const code = /\bformatCode="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const id = /\bnumFmtId="(\d+)"/.exec(attributes)?.[1];
    // A sign in quotation marks is only text.
    if (id !== undefined && code.replace(/&quot;.*?&quot;|\\./g, '').includes('%')) formats.add(id);
  }
  const cells = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  const found = [...cells.matchAll(/<xf\b([^>]*?)\/?>/g)].map(
    ([, attributes = '']) => /\bnumFmtId="(\d+)"/.exec(attributes)?.[1],
  );
  return new Set(found.flatMap((id, index) => (id !== undefined && formats.has(id) ? [String(index)] : [])));
}
