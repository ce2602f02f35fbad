import fc, { type GeneratorValue } from 'fast-check';

/** Draws what a random year is made of, one thing after another; what is drawn shrinks to the first of its choices. */
export interface Draw {
  int(min: number, max: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice;
  /** At least so many of the choices, in their order. */
  some<Choice>(choices: readonly Choice[], least?: number, most?: number): Choice[];
  shuffled<Choice>(choices: readonly Choice[]): Choice[];
}

export function drawFrom(g: GeneratorValue): Draw {
  const int = (min: number, max: number): number => (max <= min ? min : g(fc.integer, { min, max }));
  const pick = <Choice>(choices: readonly Choice[]): Choice => {
    const chosen = choices[int(0, choices.length - 1)];
    if (choices.length === 0) throw new Error('nothing to pick from');
    return chosen as Choice;
  };
  const shuffled = <Choice>(choices: readonly Choice[]): Choice[] => {
    const left = [...choices];
    return choices.flatMap(() => left.splice(int(0, left.length - 1), 1));
  };
  return {
    int,
    pick,
    shuffled,
    chance: (percent) => int(0, 99) >= 100 - percent,
    some: (choices, least = 0, most = choices.length) => {
      const chosen = new Set(shuffled(choices).slice(0, int(Math.min(least, choices.length), most)));
      return choices.filter((choice) => chosen.has(choice));
    },
  };
}
