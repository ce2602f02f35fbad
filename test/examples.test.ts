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
