import type { MemberId } from './bloc-year.ts';
import type { YamlPath } from './locator.ts';
import type { Points } from './points.ts';

interface OnRecord {
  readonly reason: string;
  /** The meeting or document that decided. */
  readonly authority: string;
  readonly date?: string;
  readonly path: YamlPath;
}

/** A human decision on record that the rules leave open (quyết nghị của hội nghị; spec 2, rulings.yaml). */
export type Ruling = OnRecord &
  (
    | { readonly ruling: 'score'; readonly member: MemberId; readonly criterion: string; readonly points: Points }
    | { readonly ruling: 'rank'; readonly order: readonly MemberId[] }
    | { readonly ruling: 'exclude'; readonly member: MemberId }
    | { readonly ruling: 'withhold'; readonly award: string; readonly member: MemberId }
    | { readonly ruling: 'grant'; readonly award: string; readonly member: MemberId; readonly for?: string }
    | { readonly ruling: 'award'; readonly award: string; readonly members: readonly MemberId[] }
    | { readonly ruling: 'seat'; readonly seat: Seat; readonly place: number; readonly member: MemberId }
  );

export type Seat = 'head' | 'deputy';
export type RulingKind = Ruling['ruling'];
export type RulingOf<Kind extends RulingKind> = Extract<Ruling, { readonly ruling: Kind }>;
