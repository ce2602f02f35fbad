import { closestOf } from '../../domain/closest.ts';
import type { OrderKey, TieKey } from '../../domain/rules.ts';
import { isCriterionCode, isId } from '../cells/row-reader.ts';
import { at, nameOf, type Part, readWord } from './read-part.ts';

const figures = ['base', 'bonus', 'total', 'percent', 'self_total', 'penalty'] as const;
const prefixed = ['node:…', 'votes:…'];

/** `base`, `penalty`, `node:I`, `votes:co-thi-dua-tinh` …: what equals are compared by (spec 3.5). */
export function readTieKey(list: Part<string[]>, index: number): TieKey | undefined {
  const text = readWord(list, index);
  if (text === undefined) return undefined;
  return parseTieKey(text) ?? refuse(list, index, text, [...figures, ...prefixed]);
}

/** What orders an award's pool (spec 3.6): `rank`, `votes` or a tie key; `ruling` where the conference picks. */
export function readOrderKey(list: Part<string[]>, index: number): OrderKey | 'ruling' | undefined {
  const text = readWord(list, index);
  if (text === undefined || text === 'ruling') return text;
  if (text === 'rank') return { kind: 'rank' };
  if (text === 'votes') return { kind: 'own-votes' };
  return parseTieKey(text) ?? refuse(list, index, text, ['rank', 'votes', 'ruling', ...figures, ...prefixed]);
}

function parseTieKey(text: string): TieKey | undefined {
  const kind = figures.find((figure) => figure === text);
  if (kind) return { kind };
  const [, prefix, name = ''] = /^(node|votes):(.*)$/.exec(text.normalize('NFC')) ?? [];
  if (prefix === 'node' && isCriterionCode(name)) return { kind: 'node', code: name };
  return prefix === 'votes' && isId(name) ? { kind: 'votes', contest: name } : undefined;
}

function refuse(list: Part<string[]>, index: number, value: string, expected: readonly string[]): undefined {
  const closest = closestOf(
    value,
    expected.filter((word) => !prefixed.includes(word)),
  );
  list.complain({
    code: 'schema',
    at: at(list, index),
    details: {
      key: nameOf(list, index),
      problem: 'value',
      expected,
      value,
      ...(closest === undefined ? {} : { closest }),
    },
  });
}
