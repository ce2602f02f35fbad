import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './cli/fake-host.ts';

interface Outcome {
  /** Award → the members proposed, in order. */
  readonly awards: Readonly<Record<string, readonly string[]>>;
  readonly seats: readonly string[];
  readonly status: string;
}

/** What was reported (spec: the news reports); where a report names no winners, who wins by the made-up points. */
const reported: Readonly<Record<string, Outcome>> = {
  'bac-ninh/2019/co-quan-dang': {
    awards: {
      'co-thi-dua-chinh-phu': ['ban-tuyen-giao'],
      'bang-khen-thu-tuong': ['ban-bao-ve-suc-khoe'],
      'co-thi-dua-tinh': ['ban-to-chuc', 'van-phong-tinh-uy'],
      'bang-khen-ubnd-tinh': ['ban-dan-van', 'ban-noi-chinh', 'dang-uy-khoi', 'bao-bac-ninh'],
      'bang-khen-btv-tinh-uy': ['uy-ban-kiem-tra', 'truong-chinh-tri'],
    },
    seats: ['head van-phong-tinh-uy election'],
    status: 'decided',
  },
  'bac-ninh/2019/van-hoa-xa-hoi': {
    awards: {
      'co-thi-dua-chinh-phu': ['so-vh-tt-dl'],
      'co-thi-dua-tinh': ['so-y-te', 'bhxh'],
      'bang-khen-ubnd-tinh': ['so-gd-dt', 'so-ld-tb-xh', 'trung-tam-hcc', 'bql-attp'],
    },
    seats: ['head trung-tam-hcc election'],
    status: 'decided',
  },
  'bac-ninh/2019/kinh-te-ky-thuat': {
    awards: {
      'co-thi-dua-chinh-phu': ['don-vi-a'],
      'co-thi-dua-tinh': ['so-cong-thuong', 'don-vi-k', 'don-vi-i'],
      'bang-khen-ubnd-tinh': ['don-vi-b', 'don-vi-d', 'don-vi-e', 'don-vi-c', 'lien-minh-htx', 'don-vi-g'],
    },
    seats: ['head lien-minh-htx election'],
    status: 'decided',
  },
  'bac-ninh/2019/noi-chinh': {
    awards: {
      'co-thi-dua-tinh': ['cong-an', 'thads'],
      'bang-khen-ubnd-tinh': ['so-tu-phap', 'toa-an', 'so-noi-vu', 'bo-chqs'],
    },
    seats: ['head so-noi-vu ruling'],
    status: 'decided',
  },
  'hung-yen/2021/co-quan-dang': {
    awards: {
      'co-thi-dua-chinh-phu': ['ban-to-chuc'],
      'co-thi-dua-tinh': ['dang-uy-khoi'],
      'bang-khen-ubnd-tinh': ['ban-noi-chinh'],
    },
    seats: ['head dang-uy-khoi ring', 'deputy truong-chinh-tri ring'],
    status: 'decided',
  },
  'trung-uong/2017/ban-dang': {
    awards: {
      'co-thi-dua-chinh-phu': ['ban-noi-chinh'],
      'bang-khen-thu-tuong': ['uy-ban-kiem-tra', 'ban-kinh-te', 'ban-tuyen-giao'],
    },
    seats: ['head ban-kinh-te election', 'deputy uy-ban-kiem-tra election', 'deputy ban-dan-van election'],
    status: 'decided',
  },
};

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

async function blocOf(path: string): Promise<JsonBloc> {
  const { stdout } = await run('/', ['rotate', path, '--dry-run', '--format', 'json']);
  return JSON.parse(stdout).blocs[0];
}

async function outcomeOf(path: string): Promise<Outcome> {
  const bloc = await blocOf(path);
  return {
    awards: Object.fromEntries(bloc.awards.map(({ award, winners }) => [award, winners.map(({ member }) => member)])),
    seats: bloc.leadership.seats.map(({ seat, member, method }) => `${seat} ${member} ${method}`),
    status: bloc.status,
  };
}

/** A copy of an example's workspace; returns the path of the bloc year in it. */
function copyOf(example: string): string {
  const [workspace = ''] = example.split('/');
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples', workspace), join(folder, workspace), { recursive: true });
  return join(folder, example);
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

describe('what was reported follows from the rules', () => {
  test.each(Object.keys(reported))('%s', async (example) => {
    const path = join(packageFolder, 'examples', example);
    expect(await outcomeOf(path)).toEqual(reported[example]);
    expect((await blocOf(path)).diagnostics).toEqual([]);
  });
});

describe('a changed score or vote changes the outcome', () => {
  test.each([
    {
      example: 'bac-ninh/2019/co-quan-dang',
      what: 'one vote fewer for the one flag of the Government leaves it vacant when below 2/3',
      file: 'votes.csv',
      from: 'co-thi-dua-chinh-phu,ban-tuyen-giao,9,1,0',
      to: 'co-thi-dua-chinh-phu,ban-tuyen-giao,6,4,0',
    },
    {
      example: 'bac-ninh/2019/van-hoa-xa-hoi',
      what: '5 of 8 is not 2/3: the second flag goes to nobody',
      file: 'votes.csv',
      from: 'co-thi-dua-tinh;Bảo hiểm xã hội tỉnh;7;1',
      to: 'co-thi-dua-tinh;Bảo hiểm xã hội tỉnh;5;3',
    },
    {
      example: 'bac-ninh/2019/kinh-te-ky-thuat',
      what: '7 of 12 is not 2/3: a flag fewer',
      file: 'votes.csv',
      from: 'co-thi-dua-tinh,1,don-vi-i,9,3,0',
      to: 'co-thi-dua-tinh,1,don-vi-i,7,5,0',
    },
    {
      example: 'bac-ninh/2019/noi-chinh',
      what: 'one paper that turns against the head costs it the flag',
      file: 'ballots.csv',
      from: 'co-thi-dua-tinh,P01,thads,đồng ý',
      to: 'co-thi-dua-tinh,P01,thads,không đồng ý',
    },
    {
      example: 'hung-yen/2021/co-quan-dang',
      what: 'two units that change votes change flags',
      file: 'votes.csv',
      from: 'ban-to-chuc,9\nsuy-ton,dang-uy-khoi,8',
      to: 'ban-to-chuc,8\nsuy-ton,dang-uy-khoi,9',
    },
    {
      example: 'trung-uong/2017/ban-dang',
      what: 'points taken from the first section cost the head its first place',
      file: 'self-scores.csv',
      from: '18,17.7,17.6',
      to: '18,12.7,17.6',
    },
  ])('$example: $what', async ({ example, file, from, to }) => {
    const folder = copyOf(example);
    edit(folder, file, from, to);
    expect((await outcomeOf(folder)).awards).not.toEqual(reported[example]?.awards);
  });

  test('without its ruling the designated head is undecided', async () => {
    const folder = copyOf('bac-ninh/2019/noi-chinh');
    writeFileSync(join(folder, 'rulings.yaml'), '');
    expect(await outcomeOf(folder)).toMatchObject({ seats: ['head null null'], status: 'undecided' });
  });
});

async function targetsOf(example: string): Promise<readonly JsonTarget[]> {
  const { status, stdout } = await run('/', ['targets', join(packageFolder, 'examples', example), '--format', 'json']);
  const { targets, diagnostics } = JSON.parse(stdout);
  expect({ status, diagnostics }).toEqual({ status: 0, diagnostics: [] });
  return targets;
}

interface JsonTarget {
  readonly target: string;
  readonly season: string;
  readonly yearly: boolean;
  readonly of_which: string | null;
  readonly required: {
    readonly min: string | null;
    readonly max: string | null;
    readonly count: number | null;
    readonly strict: boolean;
  };
  readonly base: number | null;
  readonly reached: number | null;
  readonly share: string | null;
  readonly verdict: string;
}

/** What a target asks for, as one would say it. */
function askedFor({ yearly, required: { min, max, count, strict }, of_which: whole }: JsonTarget): string {
  const share = max === null ? `${strict ? 'above' : 'from'} ${min}` : `${min} to ${max}`;
  return `${yearly ? 'yearly ' : ''}${count === null ? share : `at least ${count}`}${whole === null ? '' : ` of ${whole}`}`;
}

describe('lai-chau', () => {
  test('the award table of 2015-2020 is as published, to the last figure', () => {
    const [, ...rows] = readFileSync(join(packageFolder, 'examples/lai-chau/awards.csv'), 'utf8').trim().split('\n');
    const counts = rows.map((row) => {
      const [season, , award, status, object, count] = row.split(',');
      expect({ season, status }).toEqual({ season: '2015-2020', status: 'granted' });
      return `${award} ${object} ${count}`;
    });
    expect(counts).toEqual([
      'co-thi-dua-thu-tuong collective 1',
      'huan-chuong-lao-dong collective 2',
      'huan-chuong-lao-dong individual 5',
      'chien-si-thi-dua-toan-quoc individual 1',
      'bang-khen-thu-tuong collective 2',
      'bang-khen-thu-tuong individual 11',
      'co-thi-dua-tinh collective 2',
      'chien-si-thi-dua-tinh individual 19',
      'tap-the-lao-dong-xuat-sac collective 14',
      'tap-the-lao-dong-tien-tien collective 8',
      'bang-khen-ubnd-tinh collective 7',
      'bang-khen-ubnd-tinh individual 38',
      'giay-khen collective 10',
      'giay-khen individual 54',
      'chien-si-thi-dua-co-so individual 54',
      'lao-dong-tien-tien individual 82',
    ]);
  });

  test('the yearly targets of 2020-2025 are as published', async () => {
    const targets = await targetsOf('lai-chau');
    expect(targets.map((one) => `${one.season} ${one.target}: ${askedFor(one)}`)).toEqual([
      '2020-2025 phong-ttldtt: yearly from 100%',
      '2020-2025 phong-ttldxs: yearly from 20% of phong-ttldtt',
      '2020-2025 ldtt: yearly from 100%',
      '2020-2025 cstd-co-so: yearly from 20% of ldtt',
    ]);
  });
});

describe('chi-bo', () => {
  test('90 % of which 20 %, and two years, are what the ledger comes to', async () => {
    const results = (await targetsOf('chi-bo')).filter(({ verdict }) => verdict === 'none');
    expect(results.map(({ target, season, share }) => `${season} ${target} ${share}`)).toEqual([
      '2017-2018 trong-sach-vung-manh 1/1',
      '2017-2020 htt 9/10',
      '2017-2020 htxs 1/5',
    ]);
  });

  test('the targets of 2020-2022 are as published and await figures', async () => {
    const targets = (await targetsOf('chi-bo')).filter(({ season }) => season === '2020-2022');
    expect(targets.map((one) => `${one.target}: ${askedFor(one)}`)).toEqual([
      'trong-sach-vung-manh: yearly from 100%',
      'ht: from 80%',
      'htxs: 15% to 20% of ht',
      'ket-nap: at least 1',
      'ldtt: from 80%',
      'cstd: above 20% of ldtt',
      'gia-dinh-van-hoa: yearly from 100%',
    ]);
    expect(new Set(targets.map(({ verdict }) => verdict))).toEqual(new Set(['open']));
  });

  test('a rating taken out of the ledger is told at the figure that it belongs to', async () => {
    const folder = copyOf('chi-bo');
    edit(
      folder,
      'awards.csv',
      'rating:hoan-thanh-xuat-sac,granted,individual,3',
      'rating:hoan-thanh-xuat-sac,refused,individual,3',
    );
    const { status, stderr } = await run(folder, ['targets']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^targets\.csv:2:\d+ error target-differs: .*45.*42$/m);
  });
});
