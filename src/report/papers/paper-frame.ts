import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Signatory } from '../../domain/paper-facts.ts';
import { followingSeason } from '../../domain/season.ts';
import type { Gap } from '../made-file.ts';
import type { MeetingFacts, PaperFrame, PaperName } from './paper-data.ts';
import { dots, longDate, shortDots, twoDigits, upperCase } from './paper-words.ts';

/** Abbreviations of kinds of papers in their numbers (Nghị định 30/2020, Phụ lục III); a summary is a report. */
const abbreviations: Readonly<Partial<Record<PaperName, string>>> = {
  'bang-tong-hop': 'BC',
  'to-trinh': 'TTr',
  'bien-ban-kiem-phieu': 'BB',
  'bien-ban-hoi-nghi': 'BB',
};

/** Head and foot of a paper; dated by the conference (minutes) or by what bloc.yaml states. */
export function paperFrame(year: BlocYear, name: PaperName, date: 'meeting' | 'stated'): PaperFrame {
  const { paperFacts: facts } = year;
  const { place = '……………' } = facts ?? {};
  const day = date === 'meeting' ? year.meeting?.date : facts?.date;
  const isCluster = /^cụm(?!\p{L})/iu.test(year.name.normalize('NFC'));
  return {
    superior: upperCase(facts?.superior ?? ''),
    issuer: upperCase(facts?.issuer ?? year.name),
    number: `Số: ${paperNumber(year, name)}`,
    place_date: `${place}, ${longDate(day)}`,
    bloc: year.name,
    season: year.season,
    next_season: year.nextSeason ?? followingSeason(year.season),
    authority: year.authority ?? dots,
    signer_title: isCluster ? 'TRƯỞNG CỤM' : 'TRƯỞNG KHỐI',
    signer_position: facts?.signer?.position ?? dots,
    signer_name: facts?.signer?.name ?? dots,
    recipients: recipientsOf(facts?.recipients ?? []),
  };
}

/** `05/TTr-KTĐNC`, with dots for what is not known; a number that is stated whole stands as it is. */
export function paperNumber({ paperFacts: facts, meeting }: BlocYear, name: PaperName): string {
  const stated = facts?.numbers.get(name) ?? (name === 'bien-ban-hoi-nghi' ? meeting?.minutes : undefined);
  if (stated?.includes('/')) return stated;
  const abbreviation = abbreviations[name];
  const end = [...(abbreviation === undefined ? [] : [abbreviation]), facts?.mark ?? shortDots].join('-');
  const number = stated !== undefined && /^\d$/.test(stated) ? `0${stated}` : (stated ?? shortDots);
  return `${number}/${end}`;
}

function recipientsOf(stated: readonly string[]): PaperFrame['recipients'] {
  const all = stated.length === 0 ? ['Như trên'] : stated;
  return [...all.map((recipient) => ({ recipient: `${recipient.replace(/[;.]$/, '')};` })), { recipient: 'Lưu: VT.' }];
}

/** What the files say of the conference. */
export function meetingFacts(year: BlocYear, members: number): MeetingFacts {
  const { meeting, paperFacts: facts } = year;
  const present = meeting?.present;
  return {
    meeting_date: longDate(meeting?.date),
    venue: facts?.venue ?? dots,
    opened: facts?.opened ?? `${shortDots} giờ ${shortDots}`,
    closed: facts?.closed ?? `${shortDots} giờ ${shortDots}`,
    chair: nameOf(facts?.chair),
    chair_position: facts?.chair?.position ?? dots,
    secretary: nameOf(facts?.secretary),
    secretary_position: facts?.secretary?.position ?? dots,
    members_count: twoDigits(members),
    present_count: present === undefined ? shortDots : twoDigits(present),
    absent_count: present === undefined ? shortDots : twoDigits(members - present),
  };
}

export function nameOf(person: Signatory | undefined): string {
  return person?.name ?? dots;
}

/** Whether some fact under `papers:` is a dotted line; figures of votes that are still to be held are none. */
export function factGaps({ rounds: _rounds, ...data }: object & { readonly rounds?: unknown }): readonly Gap[] {
  return JSON.stringify(data).includes('………') ? ['facts'] : [];
}
