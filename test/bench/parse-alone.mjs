// What csv-parse alone takes for the CSV files of a workspace, with the options that thidua uses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

let rows = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.csv') || entry.parentPath.endsWith('out')) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  const records = parse(text, {
    delimiter: ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
  });
  rows += records.length;
}
console.log(rows);
