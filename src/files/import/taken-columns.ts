/** Columns of each table that are taken over besides the points. */
export const takenColumns = {
  'self-scores': ['reason', 'evidence', 'note'],
  appraisals: ['reason', 'evidence', 'note'],
  indicators: ['actual', 'verified', 'target', 'unit', 'reason', 'evidence', 'note'],
  members: [
    'name',
    'short_name',
    'aliases',
    'kind',
    'group',
    'since',
    'until',
    'registered',
    'registered_for',
    'pact_signed',
    'disqualified',
    'ring',
    'seat_barred',
    'note',
  ],
  criteria: ['title', 'max', 'parent', 'part', 'weight', 'formula', 'self_max', 'group', 'note'],
} as const;
