import type * as csv from 'csv-parse/sync';

export declare const load: () => typeof csv;
