import type * as fflate from 'fflate';

export declare const load: () => typeof fflate;
