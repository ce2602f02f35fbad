import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names that do something where they are not taken for mere text, and names as long as real ones get. */
const hostile = [
  '<script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '{#loop} {/loop} {bloc}',
  `Đơn vị ${'rất dài '.repeat(35)}`,
  'Sở \u202eđảo ngược\u202c',
  'Hội đồng nhân dân tỉnh'.normalize('NFD'),
  'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh Thừa Thiên Huế',
];

/** A bloc of 40 units and 24 criteria with votes and every kind of awkward name. */
export function writeLargeBlocYear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const ids = Array.from({ length: 40 }, (_, index) => `don-vi-${index + 1}`);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const names = ids.map((_, index) => hostile[index] ?? `Sở, ban, ngành số ${index + 1}`);
  write(
    'bloc.yaml',
    `bloc: khoi-lon
name: Khối thi đua các cơ quan tham mưu tổng hợp, Mặt trận Tổ quốc và đoàn thể chính trị - xã hội tỉnh
season: "2024"
authority: Ủy ban nhân dân tỉnh
leadership: { head: don-vi-8, deputies: [] }
meeting:
  date: 2024-12-10
  present: 40
  contests:
    - { contest: co-tinh, issued: 40, collected: 40, invalid: 1 }
`,
  );
  write(
    'rules.yaml',
    `scoring: { scale: 120 }
classes: { bands: [ { class: tot, name: Tốt, from: 90 }, { class: kha, name: Khá, from: 0 } ] }
awards:
  - award: co-tinh
    name: Cờ thi đua của Ủy ban nhân dân tỉnh
    quota: 4
    vote: { threshold: "2/3", base: members }
leadership: { method: ring, deputies: 1 }
`,
  );
  write(
    'members.csv',
    `member,name,ring\n${ids.map((id, index) => `${id},${quoted(names[index] ?? id)},${index + 1}`).join('\n')}\n`,
  );
  const criteria = Array.from({ length: 24 }, (_, index) => `${Math.floor(index / 6) + 1}.${(index % 6) + 1}`);
  const sections = [1, 2, 3, 4].map((section) => `${section},Phần ${section} của bảng tiêu chí,30`);
  write(
    'criteria.csv',
    `criterion,title,max\n${[...sections, ...criteria.map((code) => `${code},Thực hiện chỉ tiêu và nhiệm vụ chuyên môn được giao theo kế hoạch năm ${code},5`)].join('\n')}\n`,
  );
  const rows = criteria.map((code, row) =>
    [code, ...ids.map((_, column) => String(5 - ((row * 7 + column * 3) % 9) / 4))].join(','),
  );
  write('self-scores.csv', `criterion,${ids.join(',')}\n${rows.join('\n')}\n`);
  const votes = ids.slice(0, 12).map((id, index) => `co-tinh,${id},${39 - index * 2},${index * 2}`);
  write('votes.csv', `contest,member,agree,disagree\n${votes.join('\n')}\n`);
}
