import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listExamples } from '../src/files/package-examples.ts';
import { emptyFolder, packageFolder, run } from './cli/fake-host.ts';

const example = join(packageFolder, 'examples/tay-nguyen');
const seasons = ['2018', '2019', '2020', '2021', '2022', '2023'];

interface JsonBloc {
  readonly status: string;
  readonly awards: readonly { readonly award: string; readonly winners: readonly { readonly member: string }[] }[];
  readonly leadership: {
    readonly seats: readonly {
      readonly seat: string;
      readonly member: string | null;
      readonly method: string | null;
    }[];
  };
  readonly diagnostics: readonly unknown[];
}

async function blocOf(season: string, workspace = example): Promise<JsonBloc> {
  const { stdout } = await run('/', ['rotate', workspace, '--season', season, '--dry-run', '--format', 'json']);
  return JSON.parse(stdout).blocs[0];
}

/** Who is proposed and who leads; findings may differ, as they tell of what was revoked since. */
function outcomeOf({ status, awards, leadership }: JsonBloc): unknown {
  const winners = awards.map((one) => [one.award, one.winners.map(({ member }) => member)]);
  return { status, winners, seats: leadership.seats.map(({ seat, member, method }) => [seat, member, method]) };
}

async function seatsAfter(season: string, workspace = example): Promise<readonly string[]> {
  const { leadership } = await blocOf(season, workspace);
  return leadership.seats.map(({ seat, member, method }) => `${seat} ${member} ${method}`);
}

async function winnersOf(award: string, season: string, workspace = example): Promise<readonly string[]> {
  const { awards } = await blocOf(season, workspace);
  return awards.find((one) => one.award === award)?.winners.map(({ member }) => member) ?? [];
}

/** A copy of the workspace with one file changed; the file must hold what is to be changed. */
function changed(file: string, from: string | RegExp, to: string): string {
  const folder = join(emptyFolder(), 'tay-nguyen');
  cpSync(example, folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), after);
  return folder;
}

/** The workspace as it was before the conference of a season: its ledger ends with the seasons before. */
function before(season: string): string {
  const folder = join(emptyFolder(), 'tay-nguyen');
  cpSync(example, folder, { recursive: true });
  const [headings = '', ...rows] = readFileSync(join(folder, 'awards.csv'), 'utf8').trimEnd().split('\n');
  const conference = rows.findIndex((row) => row.startsWith(`${season},`));
  writeFileSync(join(folder, 'awards.csv'), `${[headings, ...rows.slice(0, conference)].join('\n')}\n`);
  return folder;
}

function leadersIn(season: string): readonly string[] {
  const text = readFileSync(join(example, season, 'cum-huyen/bloc.yaml'), 'utf8');
  const [, head = '', deputy = ''] = /head: ([a-z-]+), deputies: \[([a-z-]+)\]/.exec(text) ?? [];
  return [head, deputy];
}

describe('six seasons of one bloc', () => {
  test.each(seasons)('%s is decided without a word of warning', async (season) => {
    expect(await blocOf(season)).toMatchObject({ status: 'decided', diagnostics: [] });
  });

  test.each(seasons)('%s came out with the ledger of its day as it does with the whole', async (season) => {
    const [then, now] = [await blocOf(season, before(season)), await blocOf(season)];
    expect(outcomeOf(then)).toEqual(outcomeOf(now));
  });

  test.each(seasons.slice(0, -1))('who leads after %s is who leads in the next season', async (season) => {
    const { leadership } = await blocOf(season);
    expect(leadership.seats.map(({ member }) => member)).toEqual(leadersIn(String(Number(season) + 1)));
  });

  test('init --from lists each season', () => {
    const listed = listExamples(packageFolder).filter((name) => name.startsWith('tay-nguyen/'));
    expect(listed).toEqual(seasons.map((season) => `tay-nguyen/${season}/cum-huyen`));
  });
});

test('the deputy of 2018 succeeds, and the next in the ring becomes deputy', async () => {
  expect(await seatsAfter('2018')).toEqual(['head dak-mo succession', 'deputy ea-som ring']);
});

describe('the merger of 2020', () => {
  const apart = () => changed('units.csv', 'krong-nach|ia-ron', '');

  test('the merged unit succeeds from the seat of its predecessor', async () => {
    expect(leadersIn('2020')).toEqual(['ea-som', 'krong-nach']);
    expect(await seatsAfter('2020')).toEqual(['head krong-ron succession', 'deputy dak-vin ring']);
  });

  test('it has the flag of one predecessor and the rating of the other', async () => {
    expect(await winnersOf('bang-khen-thu-tuong', '2020')).toEqual(['krong-ron']);
  });

  test('without its predecessors in units.csv it has neither', async () => {
    expect(await winnersOf('bang-khen-thu-tuong', '2020', apart())).toEqual([]);
  });
});

test('the unit that joins in 2021 is the deputy of 2022 in its turn', async () => {
  expect(await seatsAfter('2021')).toEqual(['head dak-vin succession', 'deputy ia-lang ring']);
});

describe('the bar of 2022', () => {
  test('the barred deputy does not succeed, so the ring gives the head', async () => {
    expect(await seatsAfter('2022')).toEqual(['head dak-mo ring', 'deputy ea-som ring']);
  });

  test('without the bar it would have succeeded', async () => {
    const folder = changed('2022/cum-huyen/members.csv', /,Đang khắc phục[^\n]*/, ',');
    expect((await seatsAfter('2022', folder))[0]).toBe('head ia-lang succession');
  });
});

describe('the flag of 2019, revoked in 2022', () => {
  test('no longer counts for the commendation of the Prime Minister', async () => {
    expect(await winnersOf('bang-khen-thu-tuong', '2022')).toEqual(['dak-mo']);
  });

  test('would have brought it to its holder had it stood', async () => {
    const folder = changed('awards.csv', /2019,[^\n]*,revoked,[^\n]*\n/, '');
    expect(await winnersOf('bang-khen-thu-tuong', '2022', folder)).toEqual(['dak-vin']);
  });
});
