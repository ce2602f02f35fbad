import type * as readExcel from 'read-excel-file/universal';

export declare const load: () => typeof readExcel;
