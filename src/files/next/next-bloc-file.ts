import { loadYamlPackage } from '../yaml/load-yaml-package.ts';

/** What next season's bloc.yaml says otherwise than this season's. */
export interface NextBlocFacts {
  readonly season: string;
  readonly head?: string;
  readonly deputies: readonly string[];
}

/** Keys that say what happened in this season, or who signs its papers. */
const ofThisSeason: readonly (readonly string[])[] = [
  ['next_season'],
  ['pact'],
  ['meeting'],
  ...['date', 'numbers', 'venue', 'opened', 'closed', 'signer', 'chair', 'secretary', 'tellers', 'return_by'].map(
    (key) => ['papers', key],
  ),
];

/** This season's bloc.yaml made next season's: comments and all else stay; what is of this season goes. */
export function nextBlocFile(text: string, { season, head, deputies }: NextBlocFacts): string {
  const { parseDocument, Scalar, isMap } = loadYamlPackage();
  const document = parseDocument(text, { schema: 'failsafe' });
  for (const path of ofThisSeason) if (document.hasIn(path)) document.deleteIn(path);
  const papers = document.get('papers');
  if (isMap(papers) && papers.items.length === 0) document.delete('papers');
  const named = new Scalar(season);
  named.type = 'QUOTE_DOUBLE';
  document.set('season', named);
  if (head === undefined && deputies.length === 0) document.delete('leadership');
  else {
    const leadership = document.createNode({ ...(head === undefined ? {} : { head }), deputies });
    leadership.flow = true;
    document.set('leadership', leadership);
  }
  return document.toString({ lineWidth: 0 });
}
