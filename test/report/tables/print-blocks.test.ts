import { describe, expect, test } from 'vitest';
import { plainPaint } from '../../../src/report/paint.ts';
import { type Block, dropEmptyColumns } from '../../../src/report/tables/block.ts';
import { markdownBlocks } from '../../../src/report/tables/markdown-blocks.ts';
import { printBlocks } from '../../../src/report/tables/print-blocks.ts';

const table: Block = {
  kind: 'table',
  table: {
    columns: [
      { heading: 'Hạng', align: 'right' },
      { heading: 'Đơn vị', align: 'left', wraps: true },
      { heading: 'Tổng điểm', align: 'right' },
    ],
    rows: [
      ['1', 'Ủy ban Kiểm tra Tỉnh ủy', { text: '97,125', tone: 'strong' }],
      ['10', 'Sở | Nội_vụ\u001b[31m', '8,5'],
    ],
  },
};

const print = (blocks: readonly Block[], width: number) => printBlocks(blocks, { width, paint: plainPaint });

describe('tables for people', () => {
  test('columns are aligned by what a reader sees, and escape sequences are pictures', () => {
    expect(print([table], 80)).toBe(`Hạng  Đơn vị                   Tổng điểm
────────────────────────────────────────
   1  Ủy ban Kiểm tra Tỉnh ủy     97,125
  10  Sở | Nội_vụ␛[31m               8,5
`);
  });

  test('headings break first, then names; figures never', () => {
    expect(print([table], 33)).toBe(`Hạng  Đơn vị                 Tổng
                             điểm
─────────────────────────────────
   1  Ủy ban Kiểm tra      97,125
      Tỉnh ủy
  10  Sở | Nội_vụ␛[31m        8,5
`);
  });

  test('decomposed letters take the columns of composed ones', () => {
    const nfd: Block = {
      kind: 'table',
      table: {
        columns: [
          { heading: 'a', align: 'left' },
          { heading: 'b', align: 'left' },
        ],
        rows: [
          ['Hòa'.normalize('NFD'), 'x'],
          ['Hòa', 'x'],
        ],
      },
    };
    const lines = print([nfd], 80).split('\n');
    expect(lines[2]?.normalize('NFC')).toBe(lines[3]);
  });
});

describe('Markdown', () => {
  test('tables, with nothing in names taking effect', () => {
    expect(markdownBlocks([{ kind: 'title', text: 'A_b' }, table])).toBe(`## A\\_b

| Hạng | Đơn vị | Tổng điểm |
| ---: | --- | ---: |
| 1 | Ủy ban Kiểm tra Tỉnh ủy | 97,125 |
| 10 | Sở \\| Nội\\_vụ␛\\[31m | 8,5 |
`);
  });
});

test('columns that hold nothing are left out', () => {
  const trimmed = dropEmptyColumns(
    {
      columns: [
        { heading: 'a', align: 'left' },
        { heading: 'b', align: 'left' },
      ],
      rows: [
        ['', 'x'],
        ['', ''],
      ],
    },
    (text) => text === '',
  );
  expect(trimmed.columns.map(({ heading }) => heading)).toEqual(['b']);
});
