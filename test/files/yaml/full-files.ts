/** Files in order in which every key of the schemas occurs. */
export const fullFiles = {
  bloc: `bloc: noi-chinh
name: Khối Nội chính
season: "2019"
next_season: "2020"
authority: UBND tỉnh
rules: ../rules.yaml
criteria: ../criteria.csv
leadership: { head: so-a, deputies: [so-b] }
pact: { signed: 20/2/2019, contents: [Một] }
meeting:
  date: 2019-12-03
  minutes: 05/BB
  present: 8
  steps: [ { step: họp, date: 2019-12-03 } ]
  contests: [ { contest: co, round: 2, issued: 8, collected: 8, invalid: 1, extra_voters: 1 } ]
papers:
  superior: UBND tỉnh
  issuer: Khối thi đua
  mark: KTĐ
  place: Bắc Ninh
  date: 2019-12-05
  numbers: { bang-tong-hop: "04", bien-ban-kiem-phieu: "02", bien-ban-hoi-nghi: "03", to-trinh: 05/TTr-KTĐ }
  venue: Hội trường
  opened: 8 giờ 00
  closed: 11 giờ 30
  signer: { position: Cục trưởng, name: Người ký }
  chair: { position: Cục trưởng, name: Chủ tọa }
  secretary: { position: Chuyên viên, name: Thư ký }
  tellers: [ { position: Sở Y tế, name: Trưởng ban } ]
  grounds: [ Luật Thi đua khen thưởng ]
  recipients: [ UBND tỉnh ]
  return_to: Cục Thi hành án dân sự
  return_by: 20/11/2019
`,
  rules: `scoring: { scale: 100, final: self, combine: median, scorers: 3, decimals: 1, unscored: zero, not_applicable: percent, bonus_cap: 5, penalty_cap: "2,5" }
formulas:
  a: { kind: yesno }
  b: { kind: count, each: 0.5, max: 2 }
  c: { kind: ratio, floor: "50%", lower_is_better: true }
  d: { kind: tiers, of: ratio, bands: [ { from: 95, above: true, points: 2 } ], otherwise: 1 }
  e: { kind: leader }
  f: { kind: held, awards: { co: 5 }, within: 3, take: sum }
ranking: { by: percent, within: group, ties: [base, "node:I"] }
classes: { by: percent, cap: 100, bands: [ { class: tot, name: Tốt, from: 0 } ] }
gates: [ registered, { min-percent: 50 }, { min-total: 50 }, { class-in: [tot] }, { min-ratio: { criterion: I, share: "90%", strict: true } } ]
voting: { quorum: "2/3", contests: { co: { choose: 2, name: Suy tôn, seats: 2, threshold: "1/2", base: valid, strict: true } } }
awards:
  - award: co
    name: Cờ
    quota: { share: "20%", of: considered, round: ceil, min: 1, max: 3 }
    per: group
    if:
      - { max-rank: 1 }
      - { max-rank: { n: 2, among: all } }
      - { class-in: [tot] }
      - { min-total: 90 }
      - { min-percent: 90 }
      - { group-in: [a] }
      - { kind-in: [so] }
      - { registered: true }
      - { min-ratio: { criterion: "*", share: "110%" } }
      - { holds: bang-khen }
      - { history: { any_of: [co], within: 5, at_least: 1, at_most: 3, kind: cong-trang } }
      - { streak: { any_of: ["rating:tot"], seasons: 2, including_this: true } }
    vote: { contest: suy-ton, threshold: "2/3", base: present, strict: true }
    by: [votes, rank, "votes:head"]
    at_cutoff: all
    with: [bang-khen]
    authority: Chủ tịch Ủy ban nhân dân tỉnh
    clause: Điều 11
  - { award: bang-khen, name: Bằng khen, quota: { by_size: [ { up_to: 9, count: 1 }, { count: 2 } ] }, by: [ruling] }
  - { award: giay-khen, name: Giấy khen, quota: all }
  - { award: khac, name: Khác, quota: 2 }
leadership:
  method: by-rank
  deputies: 2
  deputy_method: by-award
  head_kinds: [so]
  deputy_kinds: [so, nganh]
  bars: [ leaving, { served: { seat: deputy, within: 5 } } ]
  election: { threshold: "1/2", base: valid, strict: true, fallback: ring }
  ranks: { head: 2, deputies: [1] }
  award: co
`,
  rulings: `- { ruling: score, member: so-a, criterion: I, points: 9.5, reason: a, authority: b, date: 2019-12-03 }
- { ruling: rank, order: [so-a, so-b], reason: a, authority: b, date: 2019-12-03 }
- { ruling: exclude, member: so-a, reason: a, authority: b, date: 2019-12-03 }
- { ruling: withhold, award: co, member: so-a, reason: a, authority: b, date: 2019-12-03 }
- { ruling: grant, award: co, member: so-a, for: Phòng A, reason: a, authority: b, date: 2019-12-03 }
- { ruling: award, award: co, members: [so-a], reason: a, authority: b, date: 2019-12-03 }
- { ruling: seat, seat: deputy, place: 2, member: so-a, reason: a, authority: b, date: 2019-12-03 }
`,
} as const;
