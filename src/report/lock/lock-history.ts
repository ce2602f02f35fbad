import type { LockOutcome, LockState } from '../../domain/lock.ts';
import type { Language } from '../language.ts';
import { printFigure } from '../number-words.ts';
import { changeLine } from './change-words.ts';
import { lockWords, shortSeal } from './lock-words.ts';

/** Of one amendment, so many changes are written out; the rest stands in thidua.lock. */
const mostShown = 10;
const longestValue = 80;

/** One state of what was adopted, in words. */
export interface HistoryLine {
  readonly what: string;
  readonly authority: string;
  /** One text for each change; none for the first state. */
  readonly changes: readonly string[];
  readonly seal: string;
}

/** The adopted state and every amendment, oldest first. */
export function lockHistory({ states }: LockOutcome, language: Language): readonly HistoryLine[] {
  const words = lockWords(language);
  return states.map((state, index) => ({
    what: [index === 0 ? words.adopted : words.amended(index), state.afterScores ? words.afterScores : '']
      .filter((part) => part !== '')
      .join(', '),
    authority: state.authority ?? words.noAuthority,
    changes: changesOf(state, language),
    seal: shortSeal(state.seal),
  }));
}

function changesOf({ changes }: LockState, language: Language): readonly string[] {
  const shown = changes
    .slice(0, mostShown)
    .map((change) => changeLine(change, language, (text) => cut(text, language)));
  const more = changes.length - shown.length;
  return more === 0 ? shown : [...shown, lockWords(language).more(more)];
}

function cut(value: string, language: Language): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : printFigure(value, language);
}

/** The same as sentences for papers. */
export function lockRemarks(lock: LockOutcome | undefined, language: Language): readonly string[] {
  const words = lockWords(language);
  return (lock?.states ?? []).map((state, index) => {
    const { authority, afterScores } = state;
    const when = afterScores ? `, ${words.afterScores}` : '';
    const seal = shortSeal(state.seal);
    if (index === 0) return `${words.adoptedRemark(authority, when, seal)}.`;
    const changes = changesOf(state, language).join('; ');
    return `${words.amendedRemark(index, authority ?? words.noAuthority, when, changes, seal)}.`;
  });
}

/** That files of a folder are only written otherwise than when they were adopted; nothing where there are none. */
export function respelledText(
  { respelled, states }: LockOutcome,
  folder: string,
  language: Language,
): string | undefined {
  const last = states[states.length - 1];
  if (!last || respelled.length === 0) return undefined;
  return lockWords(language).respelled(folder, respelled.map((file) => last.files[file].path).join(', '));
}
