import { resolve } from 'node:path';
import type { Goal } from '../domain/result.ts';
import { diagnosticData } from '../report/diagnostic-data.ts';
import type { Json } from '../report/json-text.ts';
import type { Language } from '../report/language.ts';
import { blocResultJson, checkedBlocJson } from '../report/result-json.ts';
import { describeSeatReason } from '../report/seat-words.ts';
import { sortDiagnostics } from '../report/summarise-diagnostics.ts';
import { type JudgedBlocYear, renameFiles } from './judge-bloc-year.ts';

/** One bloc year as `blocs[i]` (spec 4, "JSON of a result"); `showFile` names absolute paths for the reader. */
export function blocDocument(
  { loaded, result, placed }: JudgedBlocYear,
  goal: Goal,
  language: Language,
  showFile: (path: string) => string,
): Json {
  const { bloc, name, season, folder, year } = loaded;
  const identity = { bloc, name, season, path: showFile(folder) };
  const diagnostics = sortDiagnostics(renameFiles(placed, showFile)).map((one) => diagnosticData(one, language));
  if (goal === 'check') return checkedBlocJson(identity, result.status, diagnostics);
  const inputs = new Map([...loaded.inputs].map(([file, sha256]) => [showFile(resolve(folder, file)), sha256]));
  return blocResultJson(identity, result, diagnostics, inputs, (reason) =>
    year ? describeSeatReason(reason, year, language) : '',
  );
}
