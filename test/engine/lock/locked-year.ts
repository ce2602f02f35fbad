import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { LockChange } from '../../../src/domain/lock.ts';
import { findChanges, readMeaning } from '../../../src/engine/lock/compare-lock.ts';
import { meaningOf } from '../../../src/engine/lock/meaning-entry.ts';

/** A bloc year with a lock of what another one says. */
export function lockedAs(adopted: BlocYear, year: BlocYear): BlocYear {
  const { rules, criteria, members } = readMeaning(adopted);
  const bytes = { path: '', sha256: '', meaning: '' };
  return {
    ...year,
    lock: {
      bloc: adopted.bloc,
      season: adopted.season,
      states: [
        {
          tool: 'thidua 1.2.3',
          afterScores: false,
          files: { rules: bytes, criteria: bytes, members: bytes },
          changes: [],
          seal: 'a'.repeat(64),
        },
      ],
      meaning: { rules: meaningOf(rules), criteria: meaningOf(criteria), members: meaningOf(members) },
      rewritten: ['rules'],
    },
  };
}

/** What differs, one text for each: `criteria I max: 10 → 12`, `members a: added`. */
export function changesBetween(adopted: BlocYear, year: BlocYear): readonly string[] {
  const locked = lockedAs(adopted, year);
  return findChanges(locked, readMeaning(locked)).map(({ change }) => showChange(change));
}

function showChange({ file, entry, field, from, to }: LockChange): string {
  if (field === undefined && file !== 'bloc') return `${file} ${entry}: ${from === undefined ? 'added' : 'removed'}`;
  return `${[file, entry, field].filter(Boolean).join(' ')}: ${from ?? '-'} → ${to ?? '-'}`;
}
