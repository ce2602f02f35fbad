import type { DrawSet } from '../../domain/draw.ts';
import { readWholeNumber } from '../read-option.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { drawCommandWords } from './draw-command-words.ts';

/** An id (spec 2, "IDs"). */
const id = /^(?=.{1,64}$)[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** What nobody sees, and so nobody copies rightly. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The units of `--among`, with as many places as `--places` says (one by default). */
export function readAmong(among: string, places: string | undefined, { words, language }: Session): DrawSet {
  const own = drawCommandWords(language);
  const units = among.split(',').map((text) => text.trim());
  const seen = new Set<string>();
  for (const unit of units) {
    if (!id.test(unit)) throw new UsageError(own.notAnId(unit));
    if (seen.has(unit)) throw new UsageError(own.doubled(unit));
    seen.add(unit);
  }
  return { units, places: places === undefined ? 1 : readWholeNumber('--places', places, 1, units.length, words) };
}

/** The seed in NFC, otherwise as it was given. */
export function readSeed(seed: string, { language }: Session): string {
  const own = drawCommandWords(language);
  if (seed === '') throw new UsageError(own.seedEmpty);
  if (hidden.test(seed)) throw new UsageError(own.seedHidden);
  return seed.normalize('NFC');
}
