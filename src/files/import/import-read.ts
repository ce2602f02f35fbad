import type { Member } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Place } from '../../domain/locator.ts';
import type { Criterion } from '../../domain/rubric.ts';
import type { Rules } from '../../domain/rules.ts';
import type { MemberNames } from '../member-names.ts';
import type { ImportedTable, ImportTable } from './imported.ts';

/** A file to import: where it is, and how its name is shown. */
export interface ImportFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
}

/** What is known of the bloc year into which files are read. */
export interface ImportTarget {
  /** Id and season as bloc.yaml names them: a sheet that names others is refused. */
  readonly bloc: string;
  readonly name?: string;
  readonly season?: string;
  readonly members: readonly Member[];
  /** Absent: there is no members.csv yet. */
  readonly names?: MemberNames;
  /** Empty: there is no criteria.csv yet. */
  readonly criteria: readonly Criterion[];
  /** Absent: no rules could be read; what they forbid is then not told. */
  readonly rules?: Pick<Rules, 'formulas' | 'scoring'>;
}

/** What the command line says about the files; it holds for all of them. */
export interface ImportReadOptions {
  readonly table?: ImportTable;
  /** Names of the sheets to read; empty: all that hold a table. */
  readonly sheets: readonly string[];
  /** `Cột=column`. */
  readonly maps: readonly string[];
  /** Id, name, short name or alias. */
  readonly member?: string;
  /** A member, or free text. */
  readonly scorer?: string;
  readonly stage?: number;
}

/** An option that cannot be meant: for the command line to say. */
export type ImportOptionProblem =
  /** `--table`; `allowed` are the names of tables. */
  | { readonly option: 'table'; readonly value: string; readonly allowed: readonly string[] }
  /** `--map` without `=`, or without one of its sides. */
  | { readonly option: 'map'; readonly problem: 'form'; readonly value: string }
  | {
      readonly option: 'map';
      readonly problem: 'column';
      readonly value: string;
      readonly closest?: string;
      /** The columns of the table, or of all tables. */
      readonly allowed: readonly string[];
    }
  | { readonly option: 'member'; readonly value: string; readonly closest?: string };

/** A problem with its place as a reader can open it. */
export interface PlacedProblem {
  readonly diagnostic: Diagnostic;
  readonly place: Place;
  /** The other place that the text names. */
  readonly related?: Place;
}

/** A sheet (or CSV file) that was read, and as what. */
export interface SheetReading {
  readonly file: string;
  readonly sheet?: string;
  readonly table: ImportTable;
  readonly shape: 'long' | 'wide';
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  /** Values that it gives, key columns left out. */
  readonly values: number;
  /** What holds for the whole sheet, by its lines above the headings or by options. */
  readonly member?: string;
  readonly scorer?: string;
  readonly stage?: string;
}

/** A bloc year that a sheet is of, as it says itself. */
export interface Addressed {
  readonly file: string;
  readonly sheet?: string;
  readonly bloc?: string;
  readonly season?: string;
}

/** A heading of a sheet that was read which is of no column, so that what stands below it is not. */
export interface UnreadColumn {
  readonly file: string;
  readonly sheet?: string;
  readonly heading: string;
}

/** Everything that a set of files gives. */
export interface ImportRead {
  /** One for each table that any sheet gives, in the order of `importTables`; no two rows with one key. */
  readonly tables: readonly ImportedTable[];
  readonly problems: readonly PlacedProblem[];
  readonly readings: readonly SheetReading[];
  readonly addressed: readonly Addressed[];
  readonly unread: readonly UnreadColumn[];
  /** SHA-256 of every file read, by the name that is shown. */
  readonly inputs: ReadonlyMap<string, string>;
}
