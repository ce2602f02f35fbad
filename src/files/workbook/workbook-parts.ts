import { DamagedPart, decodePart, decodeXmlText, readAttributes, readTags } from './xml-tags.ts';

/** What a workbook is made of, found by the relations between its parts. */
export interface WorkbookParts {
  readonly sheets: readonly {
    /** As it is written in XML. */
    readonly name: string;
    readonly part: Uint8Array;
  }[];
  /** Days are counted from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
  readonly texts?: Uint8Array;
  readonly styles?: Uint8Array;
}

/** Parts by name: how upper and lower case are written in a reference does not matter. */
export type PartFinder = (name: string) => Uint8Array | undefined;

export function partFinder(parts: ReadonlyMap<string, Uint8Array>): PartFinder {
  const lower = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  return (name) => parts.get(name) ?? lower.get(name.toLowerCase());
}

/** The name of the part that holds the workbook: that which the package points to, if it is there. */
export function findWorkbook(find: PartFinder): string | undefined {
  const usual = 'xl/workbook.xml';
  const relations = find('_rels/.rels');
  const target = relations && readRelations(relations, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const named = target?.startsWith('xl/') && target.endsWith('.xml') ? target : usual;
  return [named, usual].find((name) => find(name));
}

/** Hidden sheets are left out, unless all are hidden: what nobody sees was not sent on purpose. */
export function openWorkbookParts(find: PartFinder, name: string): WorkbookParts {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const relations = find(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const related = relations ? readRelations(relations, folder) : [];
  const listed: { name: string; isHidden: boolean; part: Uint8Array }[] = [];
  let countsFrom1904 = false;
  for (const tag of readTags(decodePart(find(name) ?? new Uint8Array()))) {
    if (!tag.opens) continue;
    if (tag.name === 'workbookPr') countsFrom1904 = /^(?:1|true)$/.test(readAttributes(tag).get('date1904') ?? '');
    if (tag.name !== 'sheet') continue;
    const attributes = readAttributes(tag);
    const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
    const relation = related.find((each) => each.id === id);
    // Sheets of charts and dialogues have no cells.
    if (relation?.kind !== 'worksheet') continue;
    const part = find(relation.target);
    if (!part) throw new DamagedPart(`no ${relation.target}`);
    listed.push({ name: attributes.get('name') ?? '', isHidden: /hidden/i.test(attributes.get('state') ?? ''), part });
  }
  if (listed.length === 0) throw new DamagedPart('no sheets');
  const seen = listed.filter(({ isHidden }) => !isHidden);
  const texts = findByKind('sharedStrings');
  const styles = findByKind('styles');
  return {
    sheets: seen.length === 0 ? listed : seen,
    countsFrom1904,
    ...(texts ? { texts } : {}),
    ...(styles ? { styles } : {}),
  };

  function findByKind(kind: string): Uint8Array | undefined {
    const relation = related.find((each) => each.kind === kind);
    return relation && find(relation.target);
  }
}

interface Relation {
  readonly id: string | undefined;
  /** The last word of its type, which both editions of the format share. */
  readonly kind: string | undefined;
  readonly target: string;
}

function readRelations(part: Uint8Array, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  for (const tag of readTags(decodePart(part))) {
    if (!tag.opens || tag.name !== 'Relationship') continue;
    const attributes = readAttributes(tag);
    const target = decodeXmlText(attributes.get('Target') ?? '');
    relations.push({
      id: attributes.get('Id'),
      kind: attributes.get('Type')?.split('/').at(-1),
      target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
    });
  }
  return relations;
}
