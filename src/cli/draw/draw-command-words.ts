import type { NoTie, SharedRank } from '../../domain/draw.ts';
import type { Language } from '../../report/language.ts';

const viRanks = (shared: readonly SharedRank[]) =>
  shared.map(({ rank, group }) => (group === undefined ? `${rank}` : `${rank} (nhóm ${group})`)).join(', ');
const enRanks = (shared: readonly SharedRank[]) =>
  shared.map(({ rank, group }) => (group === undefined ? `${rank}` : `${rank} (group ${group})`)).join(', ');

/** What `draw` says besides the draw. */
const vi = {
  what: 'bốc thăm cho ai? ghi --among mã,mã,… hoặc --award <mã> hoặc --rank <N>',
  seedMissing: '--among cần --seed',
  seedEmpty: '--seed không được để trống',
  seedHidden: '--seed có ký tự không nhìn thấy (xuống dòng, ký tự điều khiển…), không ai chép lại đúng được',
  seedUnbound: (mark: string) =>
    `--seed phải chứa ${mark} (16 chữ số đầu SHA-256 của nhóm bằng nhau), để không chọn được hạt giống từ trước`,
  notAnId: (text: string) => `--among: “${text}” không phải mã; chỉ dùng chữ thường không dấu, số và gạch nối`,
  doubled: (id: string) => `--among: “${id}” ghi hai lần`,
  authorityEmpty: '--authority không được để trống',
  onlyWith: (option: string, other: string) => `${option} chỉ dùng cùng ${other}`,
  oneBloc: (blocs: string) => `bốc thăm cho từng khối một; chọn bằng --bloc, --season: ${blocs}`,
  noTie: {
    'award-decided': ({ award, open }) =>
      `danh hiệu “${award}” không có đơn vị bằng nhau nào phải bốc thăm${open.length > 0 ? `; đang có ở: ${open.join(', ')}` : ''}`,
    'award-vote': ({ award }) => `danh hiệu “${award}” còn chờ bỏ phiếu, không phải bằng nhau: không bốc thăm`,
    'award-pick': ({ award }) =>
      `danh hiệu “${award}” do hội nghị chọn (by: [ruling]), không phải bằng nhau: không bốc thăm`,
    'award-provisional': ({ award, open }) =>
      `danh hiệu “${award}” còn phụ thuộc danh hiệu chưa quyết trước nó (${open.join(', ')}): quyết trước rồi mới bốc thăm`,
    'vote-first': ({ contests }) => `chưa bỏ phiếu ${contests.join(', ')}, kết quả có thể phân định: chưa bốc thăm`,
    'rank-not-shared': ({ rank, shared }) =>
      `không có đơn vị nào đồng hạng ${rank}${shared.length > 0 ? `; đồng hạng có ở: ${viRanks(shared)}` : ''}`,
    'rank-in-groups': ({ rank, groups }) =>
      `hạng ${rank} có đồng hạng ở nhiều nhóm; chọn bằng --group: ${groups.map((group) => group || '""').join(', ')}`,
    'no-groups': () => 'khối này xếp hạng chung, không theo nhóm: bỏ --group',
  } as { readonly [K in NoTie['kind']]: (details: Extract<NoTie, { kind: K }>) => string },
};

const en: typeof vi = {
  what: 'lots among whom? give --among id,id,… or --award <id> or --rank <N>',
  seedMissing: '--among needs --seed',
  seedEmpty: '--seed must not be empty',
  seedHidden: '--seed holds characters that are not seen (line breaks, controls …): nobody could copy it',
  seedUnbound: (mark) =>
    `--seed must hold ${mark} (the first 16 digits of the tied set's SHA-256), so that no seed can be chosen in advance`,
  notAnId: (text) => `--among: “${text}” is no id: small letters without marks, digits and hyphens`,
  doubled: (id) => `--among: “${id}” stands there twice`,
  authorityEmpty: '--authority must not be empty',
  onlyWith: (option, other) => `${option} goes with ${other} only`,
  oneBloc: (blocs) => `lots are drawn for one bloc year at a time; choose by --bloc, --season: ${blocs}`,
  noTie: {
    'award-decided': ({ award, open }) =>
      `award “${award}” has no tie to draw lots for${open.length > 0 ? `; there is one at: ${open.join(', ')}` : ''}`,
    'award-vote': ({ award }) => `award “${award}” waits for a vote, which is no tie: no lots`,
    'award-pick': ({ award }) => `award “${award}” is the conference's choice (by: [ruling]), which is no tie: no lots`,
    'award-provisional': ({ award, open }) =>
      `award “${award}” depends on undecided ones before it (${open.join(', ')}): decide those first`,
    'vote-first': ({ contests }) => `the vote ${contests.join(', ')} has not been held and may part them: no lots yet`,
    'rank-not-shared': ({ rank, shared }) =>
      `nobody shares rank ${rank}${shared.length > 0 ? `; shared ranks: ${enRanks(shared)}` : ''}`,
    'rank-in-groups': ({ rank, groups }) =>
      `rank ${rank} is shared in several groups; choose by --group: ${groups.map((group) => group || '""').join(', ')}`,
    'no-groups': () => 'this bloc is ranked as a whole, not by group: leave out --group',
  },
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export function drawCommandWords(language: Language): typeof vi {
  return words[language];
}

/** Why there is nothing to draw, in one line. */
export function noTieText(found: NoTie, language: Language): string {
  const say = words[language].noTie[found.kind] as (details: NoTie) => string;
  return say(found);
}
