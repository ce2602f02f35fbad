import type { Draw } from './draw.ts';
import { quarters, type Row, type Table, type YamlMap } from './year.ts';

export interface Leaf {
  readonly code: string;
  readonly part: 'base' | 'bonus' | 'penalty';
  /** In quarters of a point. */
  readonly max: number;
  readonly weight?: number;
  readonly selfMax?: number;
  readonly group?: string;
  readonly formula?: { readonly name: string; readonly rule: YamlMap };
}

export interface Rubric {
  readonly criteria: Table;
  readonly leaves: readonly Leaf[];
  readonly sections: readonly string[];
}

/** A rubric of up to three levels; its first leaf is a plain one of every unit, so that there is something to divide by. */
export function drawRubric(draw: Draw): Rubric {
  const leaves: Leaf[] = [];
  const sections: string[] = [];
  const rows: Row[] = [];
  const hasParents = draw.chance(30);
  const add = (code: string, row: Row): void => {
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : '';
    rows.push({ criterion: code, title: `Nội dung ${code}, phần việc`, ...row, ...(hasParents ? { parent } : {}) });
  };
  const grow = (code: string, depth: number): void => {
    const children = depth === 0 || (depth < 3 && draw.chance(30)) ? draw.int(1, 3) : 0;
    if (children === 0) {
      const leaf = drawLeaf(draw, code, leaves.length);
      leaves.push(leaf);
      return add(code, {
        max: quarters(leaf.max),
        part: leaf.part,
        weight: leaf.weight === undefined ? '' : quarters(leaf.weight),
        formula: leaf.formula?.name ?? '',
        self_max: leaf.selfMax === undefined ? '' : quarters(leaf.selfMax),
        group: leaf.group ?? '',
      });
    }
    if (code !== '') {
      sections.push(code);
      add(code, { max: '' });
    }
    for (let index = 1; index <= children; index += 1) {
      grow(code === '' ? (['I', 'II', 'III'][index - 1] ?? 'IV') : `${code}.${index}`, depth + 1);
    }
  };
  grow('', 0);
  const columns = ['criterion', 'title', 'max', 'part', 'weight', 'formula', 'self_max', 'group'];
  return { criteria: { columns: hasParents ? [...columns, 'parent'] : columns, rows }, leaves, sections };
}

function drawLeaf(draw: Draw, code: string, index: number): Leaf {
  const max = draw.int(8, 80);
  if (index === 0) return { code, part: 'base', max };
  const part = draw.pick(['base', 'base', 'base', 'bonus', 'penalty'] as const);
  const group = draw.chance(12) ? { group: draw.pick(['tinh', 'huyen']) } : {};
  if (draw.chance(35)) {
    return { code, part, max, ...group, formula: { name: `cong-thuc-${index}`, rule: drawFormula(draw, max) } };
  }
  return {
    code,
    part,
    max,
    ...group,
    ...(draw.chance(20) ? { weight: draw.int(4, 120) } : {}),
    ...(draw.chance(15) ? { selfMax: draw.int(4, max) } : {}),
  };
}

function drawFormula(draw: Draw, max: number): YamlMap {
  const some = (share: number): number => Math.floor(max * share) / 4;
  switch (draw.int(0, 6)) {
    case 0:
      return { kind: 'yesno' };
    case 1:
      return { kind: 'count', each: draw.int(1, 6) / 4, ...(draw.chance(50) ? { max: some(0.5) } : {}) };
    case 2:
      return { kind: 'ratio', ...(draw.chance(40) ? { floor: '50%' } : {}) };
    case 3:
      return { kind: 'ratio', lower_is_better: true };
    case 4: {
      const bands = [
        { from: 95, above: true, points: some(1) },
        { from: 95, points: some(0.8) },
        { from: 60, points: some(0.5) },
      ];
      return {
        kind: 'tiers',
        bands: draw.shuffled(bands),
        otherwise: draw.pick([0, 0.25]),
        ...(draw.chance(50) ? { of: 'ratio' } : {}),
      };
    }
    case 5:
      return { kind: 'leader' };
    default:
      return {
        kind: 'held',
        awards: { co: some(1), bang: some(0.3) },
        within: draw.int(1, 3),
        take: draw.pick(['max', 'sum']),
      };
  }
}
