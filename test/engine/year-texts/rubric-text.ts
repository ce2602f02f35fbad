import type { Criterion, Part } from '../../../src/domain/rubric.ts';
import { figure } from '../rules-builder.ts';

/** `'I:60 II II.1:40/bonus/weight=20/group=x/formula=f/self=30/parent=I'` as rows of criteria.csv. */
export function parseCriteria(text: string): readonly Criterion[] {
  return text.split(' ').map((token, row): Criterion => {
    const [head = '', ...attributes] = token.split('/');
    const [code = '', max] = head.split(':');
    return {
      code,
      title: `Tiêu chí ${code}`,
      ...(code.includes('.') ? { parent: code.slice(0, code.lastIndexOf('.')) } : {}),
      ...(max === undefined ? {} : { max: figure(max) }),
      ...Object.assign({}, ...attributes.map(readAttribute)),
      row,
    };
  });
}

function readAttribute(text: string): Partial<Criterion> {
  const [name = '', value = ''] = text.split('=');
  switch (name) {
    case 'weight':
      return { weight: figure(value) };
    case 'self':
      return { selfMax: figure(value) };
    case 'group':
    case 'formula':
    case 'parent':
      return { [name]: value };
    default:
      return { part: name as Part };
  }
}

/** Codes of the leaves that sheets have marks for, in order. */
export function markedLeaves(criteria: readonly Criterion[]): readonly string[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  return criteria.filter(({ code, formula }) => !parents.has(code) && formula === undefined).map(({ code }) => code);
}
