import { closestOf } from '../domain/closest.ts';
import type { DetailsOf, Diagnostic } from '../domain/diagnostic.ts';
import type { Locator } from '../domain/locator.ts';
import type { Rules } from '../domain/rules.ts';
import { foldText } from './csv/fold-text.ts';
import type { MemberNames } from './member-names.ts';

/** Keys of YAML files whose values are ids of members. */
const memberKeys: ReadonlySet<string> = new Set(['member', 'members', 'order', 'head', 'deputies']);

/** Keys and columns whose values are codes of awards or contests. */
const awardKeys: ReadonlySet<string> = new Set(['award', 'contest', 'registered_for']);

/**
 * Where an id is due and the name of a unit or an award was written, says which id it has. Done when all files have been
 * read: what is in one file is named in another.
 */
export function nameIds(
  diagnostics: readonly Diagnostic[],
  rules: Pick<Rules, 'awards'> | undefined,
  names: Pick<MemberNames, 'resolve'> | undefined,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => code === 'id')) return diagnostics;
  const codes = codesByName(rules);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== 'id' || diagnostic.details.what !== 'id') return diagnostic;
    const named = idOf(diagnostic.details, keyOf(diagnostic.at), codes, names);
    return named === undefined ? diagnostic : { ...diagnostic, details: { ...diagnostic.details, named } };
  });
}

function idOf(
  { value, column }: DetailsOf['id'],
  yamlKey: string | undefined,
  codes: ReadonlyMap<string, string | undefined>,
  names: Pick<MemberNames, 'resolve'> | undefined,
): string | undefined {
  const key = column ?? yamlKey;
  if (key === undefined || value === '') return undefined;
  // Cells take names of members; only YAML asks for ids.
  if (yamlKey !== undefined && memberKeys.has(yamlKey)) return names?.resolve(value.trim());
  const code = awardKeys.has(key) ? codeOf(value, codes) : undefined;
  return code !== undefined && key !== 'contest' && seats.has(code) ? undefined : code;
}

/** By the name, by a name much like it, or by the code written as words: `Cờ thi đua tỉnh` for `co-thi-dua-tinh`. */
function codeOf(value: string, codes: ReadonlyMap<string, string | undefined>): string | undefined {
  const fold = foldText(value);
  const slug = fold
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-');
  if ([...codes.values()].includes(slug)) return slug;
  return codes.get(fold) ?? codes.get(closestOf(fold, codes.keys()) ?? '');
}

/** The contests of the seats by what the seats are called. */
const seats: ReadonlyMap<string, string> = new Map([
  ['head', 'Trưởng khối'],
  ['deputy', 'Phó khối'],
]);

/** Folded name of an award or seat → its code; nothing for one that two awards share. */
function codesByName(rules: Pick<Rules, 'awards'> | undefined): ReadonlyMap<string, string | undefined> {
  const codes = new Map<string, string | undefined>([...seats].map(([code, name]) => [foldText(name), code]));
  for (const { code, name } of rules?.awards ?? []) {
    const fold = foldText(name);
    codes.set(fold, codes.has(fold) ? undefined : code);
  }
  return codes;
}

/** The key of a YAML file in which a value stands. */
function keyOf(at: Locator): string | undefined {
  return 'path' in at && !at.key ? at.path.findLast((step): step is string => typeof step === 'string') : undefined;
}
