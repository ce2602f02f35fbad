import type { Result } from '../src/domain/result.ts';
import { printJson } from '../src/report/json-text.ts';
import { blocResultJson } from '../src/report/result-json.ts';

/** A result as it stands in out/result.json, read back. */
export function publishedOf(result: Result): unknown {
  const identity = { bloc: 'khoi-a', season: '2021', path: '.' };
  return JSON.parse(printJson(blocResultJson(identity, result, [], new Map(), ({ kind }) => kind)));
}
