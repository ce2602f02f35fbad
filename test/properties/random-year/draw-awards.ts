import type { Draw } from './draw.ts';
import type { YamlMap, YamlValue } from './year.ts';

export const allCodes = ['co', 'bang', 'giay', 'to'] as const;

/** What awards may name. */
export interface AwardGround {
  readonly isWithinGroup: boolean;
  readonly hasClasses: boolean;
  readonly hasRatios: boolean;
  readonly nodes: readonly string[];
  /** In quarters. */
  readonly worth: number;
}

export function drawAwards(draw: Draw, ground: AwardGround): readonly YamlMap[] {
  const codes = allCodes.slice(0, draw.int(1, allCodes.length));
  return codes.map((award, index) => {
    const vote = draw.pick(['none', 'none', 'plain', 'threshold'] as const);
    const isChosen = vote !== 'plain' && draw.chance(8);
    const isPerGroup = ground.isWithinGroup || draw.chance(25);
    const others = [
      'rank',
      'base',
      'bonus',
      'total',
      'percent',
      'self_total',
      'penalty',
      ...ground.nodes.map((node) => `node:${node}`),
    ];
    const keys = draw.shuffled(others).slice(0, draw.int(1, 3));
    const by = isChosen ? ['ruling'] : vote === 'none' ? (draw.chance(60) ? ['rank'] : keys) : ['votes', ...keys];
    const conditions = Array.from({ length: draw.pick([0, 0, 1, 1, 2]) }, () =>
      drawCondition(draw, ground, codes.slice(0, index)),
    );
    return {
      award,
      name: `Danh hiệu ${award}: "${index + 1}"`,
      quota: drawQuota(draw),
      ...(isPerGroup ? { per: 'group' } : {}),
      ...(conditions.length > 0 ? { if: conditions } : {}),
      ...(vote === 'none'
        ? {}
        : { vote: vote === 'plain' ? { contest: award } : { contest: award, ...drawThreshold(draw) } }),
      by,
      at_cutoff: draw.pick(['ruling', 'ruling', 'none', 'all']),
      ...(draw.chance(30)
        ? {
            with: draw.some(
              codes.filter((code) => code !== award),
              0,
              2,
            ),
          }
        : {}),
      ...(draw.chance(30) ? { clause: 'Điều 11 # khoản 2: a' } : {}),
    };
  });
}

export function drawThreshold(draw: Draw): YamlMap {
  return {
    threshold: draw.pick(['1/2', '2/3', '100%', '20%']),
    base: draw.pick(['members', 'present', 'issued', 'collected', 'valid']),
    ...(draw.chance(40) ? { strict: true } : {}),
  };
}

function drawQuota(draw: Draw): YamlValue {
  switch (draw.int(0, 5)) {
    case 0:
    case 1:
      return draw.int(1, 3);
    case 2:
      return draw.pick([0, 'all']);
    case 3:
      return { by_size: [{ up_to: 2, count: 1 }, { up_to: 5, count: 2 }, { count: 3 }] };
    default:
      return {
        share: draw.pick(['20%', '33.3%', '2/3', '100%']),
        of: draw.pick(['members', 'considered', 'eligible']),
        ...(draw.chance(60) ? { round: draw.pick(['floor', 'ceil', 'half-up']) } : {}),
        ...(draw.chance(40) ? { min: draw.int(0, 1) } : {}),
        ...(draw.chance(40) ? { max: draw.int(1, 3) } : {}),
      };
  }
}

function drawCondition(draw: Draw, ground: AwardGround, earlier: readonly string[]): YamlMap {
  const heard = draw.pick(['co', 'bang', 'giay']);
  const choices: (() => YamlMap)[] = [
    () => ({ 'max-rank': draw.chance(50) ? draw.int(1, 4) : { n: draw.int(1, 4), among: 'all' } }),
    () => ({ 'min-total': Math.floor(ground.worth * draw.pick([0, 0.2, 0.5])) / 4 }),
    () => ({ 'min-percent': draw.pick([20, 40, 60]) }),
    () => ({ 'group-in': draw.some(['tinh', 'huyen'], 1) }),
    () => ({ 'kind-in': draw.some(['so', 'ban'], 1) }),
    () => ({ registered: true }),
    () => ({
      history: { any_of: [heard], ...(draw.chance(60) ? { within: draw.int(1, 3) } : {}), at_most: draw.int(0, 2) },
    }),
    () => ({ history: { any_of: [heard, 'rating:tot'], at_least: 1, kind: 'cong-trang' } }),
    () => ({ streak: { any_of: [heard], seasons: draw.int(1, 2) } }),
    ...(earlier.length > 0 ? [() => ({ holds: draw.pick(earlier) })] : []),
    ...(ground.hasClasses ? [() => ({ 'class-in': draw.some(['tot', 'kha'], 1) })] : []),
    ...(ground.hasClasses
      ? [() => ({ streak: { any_of: ['rating:tot'], seasons: draw.int(1, 2), including_this: true } })]
      : []),
    ...(ground.hasRatios
      ? [() => ({ 'min-ratio': { criterion: '*', share: draw.pick(['50%', '100%', '110%']) } })]
      : []),
  ];
  return draw.pick(choices)();
}
