import type * as readExcel from 'read-excel-file/node';

export declare const load: () => typeof readExcel;
