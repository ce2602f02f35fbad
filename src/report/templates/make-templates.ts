import type { PaperName } from '../papers/paper-data.ts';
import { summaryTemplate } from './bang-tong-hop.ts';
import { minutesTemplate } from './bien-ban-hoi-nghi.ts';
import { tallyTemplate } from './bien-ban-kiem-phieu.ts';
import { ballotTemplate } from './phieu-bau.ts';
import { submissionTemplate } from './to-trinh.ts';

/** The templates that the package ships, made when it is built: the same bytes each time. */
export function makeTemplates(): Readonly<Record<PaperName, Uint8Array>> {
  return {
    'bang-tong-hop': summaryTemplate(),
    'phieu-bau': ballotTemplate(),
    'bien-ban-kiem-phieu': tallyTemplate(),
    'bien-ban-hoi-nghi': minutesTemplate(),
    'to-trinh': submissionTemplate(),
  };
}
