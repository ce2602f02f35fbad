/** Forms of a result on stdout. */
export const formats = ['table', 'csv', 'json', 'md'] as const;

export type Format = (typeof formats)[number];

/** Which bloc years a command is asked for. */
export interface Selection {
  /** A workspace, a season or a bloc year, as the user wrote it. */
  readonly path: string;
  /** Ids of blocs; none: all. */
  readonly blocs: readonly string[];
  readonly season?: string;
  readonly allSeasons: boolean;
}

/** What `check`, `score`, `propose` and `rotate` are asked. */
export interface BlocYearRequest extends Selection {
  readonly format: Format;
  /** Warnings fail. */
  readonly strict: boolean;
  readonly dryRun: boolean;
  /** Where to write instead of each bloc year's out/. */
  readonly out?: string;
  /** Seasons of leadership in all. */
  readonly years: number;
}
