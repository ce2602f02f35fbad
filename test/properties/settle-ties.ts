import type { BlocYear, MemberId } from '../../src/domain/bloc-year.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Ruling } from '../../src/domain/ruling.ts';

/**
 * The year with a ruling for each tie that its result leaves open: of equals the last comes first. Ranks are settled
 * before the rest, which may follow from them, as a conference does.
 */
export function settleTies(year: BlocYear, result: Result): BlocYear {
  const ranks = rankRulings(result);
  const found = ranks.length > 0 ? ranks : [...awardRulings(result), ...seatRulings(result)];
  return { ...year, rulings: [...year.rulings, ...found] };
}

const onRecord = { reason: 'Bốc thăm', authority: 'Biên bản 06', date: '2021-12-04', path: [0] } as const;

function rankRulings({ score }: Result): readonly Ruling[] {
  const tied = new Map<string, MemberId[]>();
  for (const { member, rank, tied: isTied } of score?.standings ?? []) {
    const place = `${rank} ${member.group ?? ''}`;
    if (isTied) tied.set(place, [...(tied.get(place) ?? []), member.id]);
  }
  return [...tied.values()]
    .filter((equals) => equals.length > 1)
    .map((equals) => ({ ruling: 'rank', order: equals.toReversed(), ...onRecord }));
}

function awardRulings({ proposal }: Result): readonly Ruling[] {
  return (proposal?.awards ?? []).flatMap(({ award, undecided, provisional }): readonly Ruling[] => {
    const members = undecided.flatMap(({ members: equals, places, reason }) =>
      reason === 'vote' ? [] : equals.toReversed().slice(0, places),
    );
    return members.length === 0 || provisional ? [] : [{ ruling: 'award', award: award.code, members, ...onRecord }];
  });
}

function seatRulings({ leadership }: Result): readonly Ruling[] {
  return (leadership?.seats ?? []).flatMap(({ seat, place, reason }): readonly Ruling[] => {
    const member = reason.kind === 'tie' ? reason.members.at(-1) : undefined;
    return member === undefined ? [] : [{ ruling: 'seat', seat, place, member, ...onRecord }];
  });
}
