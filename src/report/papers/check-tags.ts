import { closestOf } from '../../domain/closest.ts';
import type { Placeholders } from './placeholders.ts';
import type { TemplateProblem } from './template-problem.ts';

/** A tag as the template library lists it. */
export interface Tag {
  readonly value: string;
  /** What kind of tag: `loop` for lists, nothing for plain texts; `raw` takes markup in. */
  readonly module?: string;
  /** Of a list: what stands inside. */
  readonly subparsed?: readonly Tag[];
}

/** Tags that cannot be filled, each once; inside a list also what stands around it is known. */
export function checkTags(tags: readonly Tag[], known: Placeholders): readonly TemplateProblem[] {
  const problems = problemsIn(tags, known, {}, undefined);
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function problemsIn(
  tags: readonly Tag[],
  known: Placeholders,
  around: Placeholders,
  inside: string | undefined,
): readonly TemplateProblem[] {
  const here: Placeholders = { ...around, ...known };
  return tags.flatMap(({ value, module, subparsed }): readonly TemplateProblem[] => {
    const name = value.trim();
    if (module !== undefined && module !== 'loop') return [{ problem: 'other', tag: `@${name}` }];
    if (!Object.hasOwn(here, name)) return [unknownTag(name, Object.keys(here), inside)];
    const within = here[name] ?? undefined;
    if (subparsed) return problemsIn(subparsed, within ?? {}, here, name);
    return within === undefined ? [] : [{ problem: 'list-as-text', tag: name }];
  });
}

function unknownTag(tag: string, names: readonly string[], inside: string | undefined): TemplateProblem {
  const closest = closestOf(tag, names);
  return {
    problem: 'unknown-tag',
    tag,
    ...(closest === undefined ? {} : { closest }),
    ...(inside === undefined ? {} : { inside }),
  };
}
