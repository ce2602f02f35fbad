import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listTemplates, readTemplate } from '../../src/files/read-template.ts';

const text = new TextEncoder();

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-templates-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? text.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

const document = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };

function read(bytes: Uint8Array): string {
  const made = readTemplate(folderWith({ 'to-trinh.docx': bytes }), 'to-trinh');
  return 'problem' in made ? made.problem : `${made.bytes.length} bytes`;
}

describe('a template of an office', () => {
  test('is read as it is', () => {
    const bytes = archive(document);
    expect(read(bytes)).toBe(`${bytes.length} bytes`);
  });

  test('may have its text in a numbered part, as Word on the web writes it', () => {
    expect(read(archive({ 'word/document2.xml': '<w:document/>' }))).toMatch(/bytes$/);
  });

  const encrypted = new Uint8Array(4096);
  encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const old = encrypted.slice();
  encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);

  test.each([
    ['is empty', new Uint8Array(), 'empty'],
    ['is no archive', text.encode('Kính gửi'), 'damaged'],
    ['is half an archive', archive(document).slice(0, 100), 'damaged'],
    ['has a password', encrypted, 'password'],
    ['is of the old format under the new name', old, 'legacy'],
    ['has macros', archive({ ...document, 'word/vbaProject.bin': 'x' }), 'macros'],
    ['is a workbook', archive({ 'xl/workbook.xml': '<workbook/>' }), 'other-kind'],
    ['is over 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
    [
      'unpacks to 101 MB',
      archive({ ...document, 'word/media/a.bin': new Uint8Array(101 * 1024 * 1024) }),
      'unpacks-too-large',
    ],
    [
      'has over 2 MB of text',
      archive({ ...document, 'word/document.xml': ' '.repeat(2 * 1024 * 1024 + 1) }),
      'too-long',
    ],
    [
      'has over 2 MB in its headers',
      archive({ ...document, 'word/header3.xml': ' '.repeat(2 * 1024 * 1024) }),
      'too-long',
    ],
  ])('that %s', (_what, bytes, problem) => {
    expect(read(bytes)).toBe(problem);
  });

  test('may have up to 2 MB of text, and pictures besides', () => {
    const long = { ...document, 'word/document.xml': ' '.repeat(2 * 1024 * 1024) };
    expect(read(archive({ ...long, 'word/media/logo.png': new Uint8Array(5 * 1024 * 1024) }))).toMatch(/bytes$/);
  });

  test('that is not there cannot be read', () => {
    expect(readTemplate(folderWith({}), 'to-trinh')).toEqual({ problem: 'unreadable' });
  });
});

test('templates are .docx files; other files of Word are named, its lock files and all else are not', () => {
  const empty = new Uint8Array();
  const names = [
    'to-trinh.docx',
    'Phieu-bau.DOCX',
    'bien-ban.docm',
    'cu.doc',
    'mau.dotx',
    '~$to-trinh.docx',
    '.a.docx',
    'x.pdf',
  ];
  expect(listTemplates(folderWith(Object.fromEntries(names.map((name) => [name, empty]))))).toEqual({
    templates: ['to-trinh'],
    others: ['Phieu-bau.DOCX', 'bien-ban.docm', 'cu.doc', 'mau.dotx'],
  });
});
