import type { PaperData, PaperFrame, PaperName } from './paper-data.ts';

/** The names that a template may hold: those of lists with what may stand inside them, `{}` for what is true or not. */
export interface Placeholders {
  readonly [name: string]: Placeholders | null;
}

/** The data's own names, so that none is forgotten or made up. */
type NamesOf<Data> = {
  readonly [Name in keyof Data]: Data[Name] extends readonly (infer Item)[]
    ? NamesOf<Item>
    : Data[Name] extends boolean
      ? Placeholders
      : null;
};

const frame: NamesOf<PaperFrame> = {
  superior: null,
  issuer: null,
  number: null,
  place_date: null,
  bloc: null,
  season: null,
  next_season: null,
  authority: null,
  signer_title: null,
  signer_position: null,
  signer_name: null,
  recipients: { recipient: null },
};

const remarks = { remark: null };

const scopes = {
  group: null,
  rows: {
    no: null,
    name: null,
    self_total: null,
    base: null,
    bonus: null,
    penalty: null,
    total: null,
    percent: null,
    class: null,
    rank: null,
    note: null,
  },
};

const rounds = {
  no: null,
  contest: null,
  issued: null,
  collected: null,
  valid: null,
  invalid: null,
  needed: null,
  rows: { no: null, name: null, agree: null, disagree: null, blank: null, share: null, of: null, outcome: null },
  remarks,
};

const meeting = {
  meeting_date: null,
  venue: null,
  opened: null,
  closed: null,
  chair: null,
  chair_position: null,
  secretary: null,
  secretary_position: null,
  members_count: null,
  present_count: null,
  absent_count: null,
};

const awards = {
  no: null,
  name: null,
  object: null,
  award: null,
  kind: null,
  rank: null,
  total: null,
  votes: null,
  note: null,
};

/** Every name of every paper; the READMEs say what each stands for. */
export const placeholders: { readonly [Name in PaperName]: NamesOf<PaperData[Name]> } = {
  'bang-tong-hop': { ...frame, scopes, units_count: null, remarks, compiler_name: null },
  'phieu-bau': {
    ...frame,
    meeting_date: null,
    papers: {
      new_page: {},
      cut_line: {},
      contest: null,
      instruction: null,
      candidates: { no: null, name: null },
    },
  },
  'bien-ban-kiem-phieu': {
    ...frame,
    ...meeting,
    tellers: { no: null, name: null, position: null, role: null },
    rounds,
    remarks,
    head_teller: null,
  },
  'bien-ban-hoi-nghi': {
    ...frame,
    ...meeting,
    steps: { no: null, step: null, date: null },
    scopes,
    ranking_remarks: remarks,
    rounds,
    awards,
    award_remarks: remarks,
    seats: { seat: null, name: null, method: null, reason: null },
    seat_remarks: remarks,
    rulings: { no: null, ruling: null, reason: null, authority: null },
    open: remarks,
  },
  'to-trinh': {
    ...frame,
    grounds: { ground: null },
    minutes: null,
    awards_count: null,
    awards,
    remarks,
    attachments: { attachment: null },
  },
};
