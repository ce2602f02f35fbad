import { basename, dirname } from 'node:path';
import type { BlocYear, Meeting } from '../../domain/bloc-year.ts';
import { seasonNumber } from '../../domain/season.ts';
import type { BlocFile as BlocFilePart, MeetingPart, Pact, SeatedLeadership } from '../generated/bloc-file.ts';
import * as schema from '../generated/validate-bloc.js';
import type { Complain, SourceFile } from '../source-file.ts';
import { openYaml } from './open-yaml.ts';
import { readPaperFacts } from './read-paper-facts.ts';
import {
  at,
  has,
  type Part,
  partAt,
  partsOf,
  readCount,
  readDate,
  readEach,
  readId,
  readText,
  scalarText,
} from './read-part.ts';

/** bloc.yaml, read (spec 2). */
export interface BlocFile
  extends Pick<
    BlocYear,
    'bloc' | 'name' | 'season' | 'nextSeason' | 'authority' | 'leadership' | 'pact' | 'meeting' | 'paperFacts'
  > {
  /** Path of the rules file as written; absent: rules.yaml. */
  readonly rules?: string;
  /** Path of the rubric's file as written; absent: criteria.csv. */
  readonly criteria?: string;
}

/**
 * Reads bloc.yaml. What is wrong is told, and the rest is read all the same, so that what other files need of it is
 * there: where `bloc` or `season` cannot be read, the names of the folders stand in for them.
 */
export function readBlocFile(source: SourceFile, complain: Complain): BlocFile | undefined {
  const file = openYaml<BlocFilePart>(source, schema, complain);
  if (file === 'empty')
    complain({ code: 'yaml-syntax', at: { file: 'bloc', line: 1, column: 1 }, details: { problem: 'empty' } });
  if (file === 'empty' || file === undefined) return undefined;
  const folder = dirname(source.path);
  const bloc = readId(file, 'bloc') ?? basename(folder);
  const season = readSeason(file, 'season') ?? basename(dirname(folder));
  const nextSeason = readSeason(file, 'next_season');
  const authority = readText(file, 'authority');
  const rules = readPath(file, 'rules');
  const criteria = readPath(file, 'criteria');
  const leadership = partAt(file, 'leadership');
  const pact = partAt(file, 'pact');
  const meeting = partAt(file, 'meeting');
  const papers = partAt(file, 'papers');
  return {
    bloc,
    name: readText(file, 'name') ?? bloc,
    season,
    ...(nextSeason === undefined ? {} : { nextSeason }),
    ...(authority === undefined ? {} : { authority }),
    ...(rules === undefined ? {} : { rules }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(leadership && { leadership: readLeadership(leadership) }),
    ...(pact && { pact: readPact(pact) }),
    ...(meeting && { meeting: readMeeting(meeting) }),
    ...(papers && { paperFacts: readPaperFacts(papers) }),
  };
}

/** A season's name holds a 4-digit year, and can be the name of a folder. */
function readSeason(file: Part<BlocFilePart>, key: 'season' | 'next_season'): string | undefined {
  const season = readText(file, key);
  if (season === undefined) return undefined;
  if (seasonNumber(season) === undefined) {
    file.complain({ code: 'season-name', at: at(file, key), details: { season } });
    return undefined;
  }
  // Quotation marks as Word sets them are none to YAML, and would be part of the name.
  if (!/[/\\\p{Cc}"“”„«»]/u.test(season)) return season;
  // A school year is often written with a slash.
  const expected = /^\d{4}\/\d{4}$/.test(season) ? [`"${season.replace('/', '-')}"`] : [];
  const details = { key, problem: 'form', expected, value: season } as const;
  file.complain({ code: 'schema', at: at(file, key), details });
  return undefined;
}

/** A path is kept as it is written: folders may tell forms of Unicode apart. */
function readPath(file: Part<BlocFilePart>, key: 'rules' | 'criteria'): string | undefined {
  return readText(file, key) === undefined ? undefined : scalarText(file, key)?.trim();
}

function readLeadership(part: Part<SeatedLeadership>): NonNullable<BlocFile['leadership']> {
  const head = readId(part, 'head');
  const seated = new Set(head === undefined ? [] : [head]);
  const deputies = readEach(partAt(part, 'deputies'), (list, index) => {
    const deputy = readId(list, index);
    if (deputy === undefined || !seated.has(deputy)) {
      if (deputy !== undefined) seated.add(deputy);
      return deputy;
    }
    // Nobody holds two seats.
    list.complain({ code: 'duplicate', at: at(list, index), details: { what: 'member', value: deputy } });
    return undefined;
  });
  return { ...(head === undefined ? {} : { head }), deputies };
}

function readPact(part: Part<Pact>): NonNullable<BlocFile['pact']> {
  const signed = readDate(part, 'signed');
  return { ...(signed === undefined ? {} : { signed }), contents: readEach(partAt(part, 'contents'), readText) };
}

function readMeeting(part: Part<MeetingPart>): Meeting {
  const date = readDate(part, 'date');
  const minutes = readText(part, 'minutes');
  const present = readCount(part, 'present', 0);
  return {
    ...(date === undefined ? {} : { date }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(present === undefined ? {} : { present }),
    steps: partsOf(partAt(part, 'steps')).flatMap((entry) => {
      const step = readText(entry, 'step');
      const day = readDate(entry, 'date');
      return step === undefined || day === undefined ? [] : { step, date: day };
    }),
    contests: partsOf(partAt(part, 'contests')).flatMap((entry) => {
      const contest = readId(entry, 'contest');
      const round = has(entry, 'round') ? readCount(entry, 'round', 1) : 1;
      const issued = readCount(entry, 'issued', 0);
      const collected = readCount(entry, 'collected', 0);
      const invalid = readCount(entry, 'invalid', 0);
      const extraVoters = has(entry, 'extra_voters') ? readCount(entry, 'extra_voters', 0) : 0;
      if (contest === undefined || round === undefined || issued === undefined) return [];
      if (collected === undefined || invalid === undefined || extraVoters === undefined) return [];
      return { contest, round, issued, collected, invalid, extraVoters, path: entry.path };
    }),
  };
}
