/**
 * What the templates of the printed papers are filled with: every value is text as printed, every list is a loop. The
 * names are what stands in braces in a template, so they are listed in the README and stay as they are.
 */

/** The papers that are made from templates, by the names of their files. */
export const paperNames = [
  'bang-tong-hop',
  'phieu-bau',
  'bien-ban-kiem-phieu',
  'bien-ban-hoi-nghi',
  'to-trinh',
] as const;
export type PaperName = (typeof paperNames)[number];

/** In every paper. */
export interface PaperFrame {
  /** Upper case; empty where none is stated: its line is then left out by the template (`{#superior}`). */
  readonly superior: string;
  /** Upper case. */
  readonly issuer: string;
  /** `Số: 05/TTr-KTĐNC`, with dots for what is not known. */
  readonly number: string;
  /** `Bắc Ninh, ngày 03 tháng 12 năm 2019`, with dots for what is not known. */
  readonly place_date: string;
  /** The bloc's name, the season, and to whom proposals go (dots where not stated). */
  readonly bloc: string;
  readonly season: string;
  readonly next_season: string;
  readonly authority: string;
  /** `TRƯỞNG KHỐI` or what stands there; position and name may be dots. */
  readonly signer_title: string;
  readonly signer_position: string;
  readonly signer_name: string;
  readonly recipients: readonly { readonly recipient: string }[];
}

/** Remarks in full sentences: what is undecided, tied, vacant, by a ruling. Empty where there is nothing to say. */
interface Remark {
  readonly remark: string;
}

export interface RankingRow {
  readonly no: string;
  readonly name: string;
  readonly self_total: string;
  readonly base: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly percent: string;
  readonly class: string;
  readonly rank: string;
  readonly note: string;
}

/** Units that are ranked together: one scope, or one for each group. */
export interface RankingScope {
  /** `Nhóm …`; empty where the bloc is ranked as one. */
  readonly group: string;
  readonly rows: readonly RankingRow[];
}

export interface SummaryData extends PaperFrame {
  readonly scopes: readonly RankingScope[];
  /** How many units the ranking has, in figures of two digits: `08`. */
  readonly units_count: string;
  readonly remarks: readonly Remark[];
  /** Người lập biểu. */
  readonly compiler_name: string;
}

interface BallotCandidate {
  readonly no: string;
  readonly name: string;
}

/** One question on a paper. */
interface BallotQuestion {
  /** Name of the award or seat, with the round where it is not the first. */
  readonly contest: string;
  /** `Đánh dấu X …`: how to vote, and the most candidates that may be agreed to. */
  readonly instruction: string;
  readonly candidates: readonly BallotCandidate[];
}

/** One sheet of paper for one voter. It bears no number and no name. */
export interface BallotPaper extends BallotQuestion {
  /** Starts a new page. */
  readonly new_page: boolean;
  /** Stands below another on the page: a cut line goes before it. */
  readonly cut_line: boolean;
}

export interface BallotData extends PaperFrame {
  /** `ngày 03 tháng 12 năm 2019` of the conference. */
  readonly meeting_date: string;
  readonly papers: readonly BallotPaper[];
}

export interface VoteRow {
  readonly no: string;
  readonly name: string;
  readonly agree: string;
  readonly disagree: string;
  readonly blank: string;
  /** `75%`; empty before the vote, or where the awards of the contest count against different numbers. */
  readonly share: string;
  /** `6/8`: of what the share is taken; what the 8 are stands in `needed`. */
  readonly of: string;
  /** `đạt`, `không đạt`, `trúng cử`, `bỏ phiếu lại ở vòng 2`; empty before the vote. */
  readonly outcome: string;
}

export interface VoteRound {
  readonly no: string;
  readonly contest: string;
  readonly issued: string;
  readonly collected: string;
  readonly valid: string;
  readonly invalid: string;
  /** What passes: `Cần từ 2/3 số đơn vị thành viên`; empty where there is no threshold. */
  readonly needed: string;
  readonly rows: readonly VoteRow[];
  readonly remarks: readonly Remark[];
}

export interface TallyData extends PaperFrame, MeetingFacts {
  readonly tellers: readonly {
    readonly no: string;
    readonly name: string;
    readonly position: string;
    readonly role: string;
  }[];
  readonly rounds: readonly VoteRound[];
  readonly remarks: readonly Remark[];
  readonly head_teller: string;
}

/** The conference; dots for what is not known. */
export interface MeetingFacts {
  readonly meeting_date: string;
  readonly venue: string;
  readonly opened: string;
  readonly closed: string;
  readonly chair: string;
  readonly chair_position: string;
  readonly secretary: string;
  readonly secretary_position: string;
  readonly members_count: string;
  readonly present_count: string;
  readonly absent_count: string;
}

export interface AwardRow {
  readonly no: string;
  readonly name: string;
  /** Phân loại đối tượng: `Tập thể`, or the sub-unit's. */
  readonly object: string;
  readonly award: string;
  /** Loại hình khen thưởng. */
  readonly kind: string;
  readonly rank: string;
  readonly total: string;
  readonly votes: string;
  /** `tạm tính`, `theo quyết nghị của hội nghị (…)`; mostly empty. */
  readonly note: string;
}

export interface SeatRow {
  readonly seat: string;
  readonly name: string;
  readonly method: string;
  readonly reason: string;
}

export interface MinutesData extends PaperFrame, MeetingFacts {
  readonly steps: readonly { readonly no: string; readonly step: string; readonly date: string }[];
  readonly scopes: readonly RankingScope[];
  readonly ranking_remarks: readonly Remark[];
  readonly rounds: readonly VoteRound[];
  readonly awards: readonly AwardRow[];
  readonly award_remarks: readonly Remark[];
  readonly seats: readonly SeatRow[];
  readonly seat_remarks: readonly Remark[];
  readonly rulings: readonly {
    readonly no: string;
    readonly ruling: string;
    readonly reason: string;
    readonly authority: string;
  }[];
  /** What is still to be decided, in sentences. */
  readonly open: readonly Remark[];
}

export interface SubmissionData extends PaperFrame {
  readonly grounds: readonly { readonly ground: string }[];
  /** `số 05/BB-KTĐ ngày 03 tháng 12 năm 2019`, with dots. */
  readonly minutes: string;
  /** How many are proposed, in figures of two digits: `06`. */
  readonly awards_count: string;
  readonly awards: readonly AwardRow[];
  readonly remarks: readonly Remark[];
  readonly attachments: readonly { readonly attachment: string }[];
}

/** What each paper's template is filled with. */
export interface PaperData {
  readonly 'bang-tong-hop': SummaryData;
  readonly 'phieu-bau': BallotData;
  readonly 'bien-ban-kiem-phieu': TallyData;
  readonly 'bien-ban-hoi-nghi': MinutesData;
  readonly 'to-trinh': SubmissionData;
}
