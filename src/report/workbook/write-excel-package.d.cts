import type * as writeExcel from 'write-excel-file/universal';

export declare const load: () => typeof writeExcel;
