import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTemplate } from '../../src/files/read-template.ts';
import { readDecisions } from '../../src/files/tables/read-decisions.ts';
import { openWorkbook } from '../../src/files/workbook/open-workbook.ts';
import { describeDiagnostic } from '../../src/report/diagnostic-catalogue/describe-diagnostic.ts';
import { readText } from '../files/read-text.ts';
import { folderRuns, folderTimeout } from './case-count.ts';
import { anyDamage, damage } from './random-tables.ts';
import { anyYear } from './random-year/draw-year.ts';
import { judgeFiles, outcomeOf } from './random-year/judge-year.ts';
import { anyYearWriting, writeYear } from './random-year/write-year.ts';

const folder = mkdtempSync(join(tmpdir(), 'thidua-fuzz-'));

test(
  'whatever bytes stand in a bloc year’s files, all is read to its end, the same each time, and every problem can be told',
  () => {
    const property = fc.property(anyYear, anyYearWriting, fc.nat(99), anyDamage, (year, writing, n, damages) => {
      const files = writeYear(year, writing);
      const names = Object.keys(files);
      const name = names[n % names.length] ?? 'bloc.yaml';
      const damaged = { ...files, [name]: damage(files[name] ?? Buffer.alloc(0), damages) };
      const judged = judgeFiles(damaged, year.season);
      for (const diagnostic of [...judged.loaded.diagnostics, ...judged.result.diagnostics]) {
        const { line, column } = judged.loaded.place(diagnostic.at);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        for (const language of ['vi', 'en'] as const) {
          const { message, fix } = describeDiagnostic(diagnostic, language);
          expect(message).not.toMatch(/undefined|\[object|NaN|^$/);
          expect(fix).not.toMatch(/undefined|\[object|NaN|^$/);
        }
      }
      expect(outcomeOf(judgeFiles(damaged, year.season))).toBe(outcomeOf(judged));
    });
    fc.assert(property, folderRuns);
  },
  folderTimeout,
);

test(
  'a damaged file of decisions is read to its end',
  () => {
    const text =
      'season,member,award,status,decision,date\n2021,so-y-te,co,granted,12/QĐ-UBND,3/12/2021\n2021,Sở Hòa,bang,refused,,\n';
    const property = fc.property(anyDamage, (damages) => {
      const bytes = damage(Buffer.from(text), damages);
      try {
        readText('decisions', bytes, readDecisions);
      } catch (error) {
        // What is no text at all never reaches the reader.
        expect(String(error)).toContain('not text');
      }
    });
    fc.assert(property, folderRuns);
  },
  folderTimeout,
);

test(
  'a damaged workbook is read or refused',
  async () => {
    const whole = readFileSync(new URL('../cases/codes/cell/phieu.xlsx', import.meta.url));
    const path = join(folder, 'phieu.xlsx');
    const property = fc.asyncProperty(anyDamage, async (damages) => {
      writeFileSync(path, damage(whole, damages));
      const first = await openWorkbook(path);
      expect(await openWorkbook(path)).toEqual(first);
    });
    await fc.assert(property, folderRuns);
  },
  folderTimeout,
);

test(
  'a damaged Word template is read or refused',
  () => {
    const whole = readFileSync(new URL('../cases/codes/template/mau/to-trinh.docx', import.meta.url));
    const property = fc.property(anyDamage, (damages) => {
      writeFileSync(join(folder, 'mau.docx'), damage(whole, damages));
      expect(readTemplate(folder, 'mau')).toEqual(readTemplate(folder, 'mau'));
    });
    fc.assert(property, folderRuns);
  },
  folderTimeout,
);
