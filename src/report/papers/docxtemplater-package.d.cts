import type Docxtemplater from 'docxtemplater';
import type InspectModule from 'docxtemplater/js/inspect-module.js';
import type PizZip from 'pizzip';

export declare const load: () => {
  readonly Docxtemplater: typeof Docxtemplater;
  readonly inspectModule: () => InspectModule;
  readonly PizZip: typeof PizZip;
};
