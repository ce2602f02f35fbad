import type * as yaml from 'yaml';

export declare const load: () => typeof yaml;
