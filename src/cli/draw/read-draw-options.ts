import type { DrawSet } from '../../domain/draw.ts';
import { isId } from '../../files/cells/row-reader.ts';
import type { DrawOptions } from '../define-draw-command.ts';
import { readWholeNumber } from '../read-option.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { drawCommandWords } from './draw-command-words.ts';

/** What nobody sees, and so nobody copies rightly. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The units of `--among`, with as many places as `--places` says (one by default). */
export function readAmong(among: string, places: string | undefined, { words, language }: Session): DrawSet {
  const own = drawCommandWords(language);
  const units = among.split(',').map((text) => text.trim());
  const seen = new Set<string>();
  for (const unit of units) {
    if (!isId(unit)) throw new UsageError(own.notAnId(unit));
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

/** Options that do not go together: one of them would be ignored without a word. */
export function refuseMisfits(path: string | undefined, options: DrawOptions, { words, language }: Session): void {
  const own = drawCommandWords(language);
  const { among, award, rank, group, places, authority } = options;
  const tie = award === undefined ? '--rank' : '--award';
  if (among === undefined && award === undefined && rank === undefined) throw new UsageError(own.what);
  if (award !== undefined && rank !== undefined) throw new UsageError(words.optionsExclude('--award', '--rank'));
  if (among !== undefined) {
    const given = (['award', 'rank', 'group', 'authority', 'bloc', 'season'] as const).find(
      (name) => options[name] !== undefined,
    );
    const other = path === undefined ? given && `--${given}` : path;
    if (other !== undefined) throw new UsageError(words.optionsExclude('--among', other));
    if (options.seed === undefined) throw new UsageError(own.seedMissing);
    return;
  }
  if (places !== undefined) throw new UsageError(words.optionsExclude('--places', tie));
  if (group !== undefined && rank === undefined) throw new UsageError(own.onlyWith('--group', '--rank'));
  if (authority?.trim() === '') throw new UsageError(own.authorityEmpty);
}
