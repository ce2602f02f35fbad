import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const units = 2000;
const seasons = 10;
const awards = 12;
const objects = ['collective', 'individual', 'household'];

/**
 * Writes a workspace with a ledger of `rows` rows: 2,000 units, 10 seasons, 12 awards, four rows in ten a proposal and
 * what was granted on it, some notes in quotation marks, some awards revoked. Always the same bytes.
 */
export function makeLedger(folder, rows) {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'awards.csv'), 'w');
  let text = 'season,member,award,status,object,person,count,decision,date,note\n';
  const write = (row, status, decision, note) => {
    const unit = row % units;
    const season = 2011 + (Math.floor(row / units) % seasons);
    const object = objects[row % 7 < 4 ? 0 : row % 7 < 6 ? 1 : 2];
    const person = object === 'individual' ? `Cá nhân số ${row}` : '';
    const award = `danh-hieu-${(Math.floor(row / (units * seasons)) % awards) + 1}`;
    text += `${season},don-vi-${unit + 1},${award},${status},${object},${person},,${decision},,${note}\n`;
  };
  let written = 0;
  for (let row = 0; written < rows; row++) {
    const decision = `QĐ ${row}/QĐ-UBND`;
    if (row % 4 === 0) {
      write(row, 'proposed', '', '');
      written++;
    }
    if (written < rows) {
      write(row, 'granted', decision, row % 50 === 0 ? '"Khen, kèm thưởng"' : '');
      written++;
    }
    if (row % 10_000 === 0 && written < rows) {
      write(row, 'revoked', decision, '');
      written++;
    }
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}
