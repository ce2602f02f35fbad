import type { SkeletonWords } from './skeleton-words.ts';

export interface SkeletonNames {
  readonly bloc: string;
  readonly season: string;
}

/** bloc.yaml of a new bloc year. */
export function blocYaml({ bloc, season }: SkeletonNames, words: SkeletonWords): string {
  const year = /\d{4}/.exec(season)?.[0] ?? '2026';
  return `# ${words.blocHead}
bloc: ${yamlText(bloc)} # ${words.blocId}
name: ${yamlText(words.blocName)}
season: ${JSON.stringify(season)} # ${words.season}
authority: ${yamlText(words.authorityName)} # ${words.authority}

leadership: { head: don-vi-1, deputies: [don-vi-2] } # ${words.leadership}

# ${words.pact}
# pact:
#   signed: ${year}-02-20
#   contents:
#     - ${words.pactContent}

# ${words.meeting}
# meeting:
#   date: ${year}-12-03
#   present: 8
#   contests:
#     - { contest: co-thi-dua-tinh, issued: 8, collected: 8, invalid: 0 }
#     - { contest: bang-khen-ubnd-tinh, issued: 8, collected: 8, invalid: 0 }
`;
}

/** rules.yaml of a new bloc year: what most regulations have, to be changed. */
export function rulesYaml(words: SkeletonWords): string {
  const { excellent, good, fair, average } = words.classNames;
  return `# ${words.rulesHead}
scoring:
  scale: 100 # ${words.scale}
  final: appraised-else-self # ${words.final}
  decimals: 2 # ${words.decimals}
  unscored: error # ${words.unscored}
  bonus_cap: 5 # ${words.caps}
  penalty_cap: 5

# ${words.ranking}
ranking:
  by: total
  ties: [base, "votes:co-thi-dua-tinh"]

# ${words.classes}
classes:
  by: total
  cap: 100
  bands:
    - { class: xuat-sac, name: ${yamlText(excellent)}, from: 95 }
    - { class: tot, name: ${yamlText(good)}, from: 85 }
    - { class: kha, name: ${yamlText(fair)}, from: 70 }
    - { class: trung-binh, name: ${yamlText(average)}, from: 0 }

# ${words.gates}
gates: [registered, pact-signed, not-disqualified]

voting:
  quorum: "2/3" # ${words.quorum}

# ${words.awards}
awards:
  - award: co-thi-dua-tinh
    name: ${yamlText(words.flag)}
    quota: 1
    if:
      - { max-rank: 3 } # ${words.flagRank}
      - { class-in: [xuat-sac] }
    vote: { threshold: "2/3", base: members } # ${words.threshold}
    by: [votes, rank] # ${words.by}

  - award: bang-khen-ubnd-tinh
    name: ${yamlText(words.commendation)}
    quota: { share: "50%", of: members } # ${words.share}
    if:
      - { class-in: [xuat-sac, tot] }
    vote: { threshold: "2/3", base: members }
    by: [votes, rank]

# ${words.rotation}
leadership:
  method: ring # ${words.ring}
  deputies: 1
`;
}

/** rulings.yaml of a new bloc year: none yet, and what one looks like. */
export function rulingsYaml(words: SkeletonWords): string {
  return `# ${words.rulingsHead}
#
# - ruling: rank
#   order: [don-vi-3, don-vi-5]
#   reason: ${words.rulingReason}
#   authority: ${words.rulingAuthority}

[]
`;
}

/** Text as a plain scalar where it can be one, else in quotes. */
function yamlText(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ,.()'-]*$/u.test(text) ? text : JSON.stringify(text);
}
