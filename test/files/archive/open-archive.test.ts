import { deflateRawSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/files/archive/open-archive.ts';

const megabyte = 1024 * 1024;
const text = strToU8('điểm '.repeat(100));

/** An archive of one part, whose fields in its directory may say what is not so. */
function archiveOf(
  packed: Uint8Array,
  said: { readonly size: number; readonly flags?: number; readonly method?: number },
) {
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  listed.writeUInt16LE(said.flags ?? 0, 8);
  listed.writeUInt16LE(said.method ?? 8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt32LE(said.size, 24);
  listed.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, listed, name, end]);
}

function namesIn(bytes: Uint8Array): readonly string[] | string {
  const opened = openArchive(bytes);
  return 'problem' in opened ? opened.problem : [...opened.parts.keys()];
}

describe('an archive', () => {
  test('packed and stored parts, folders left out', () => {
    const opened = openArchive(zipSync({ 'a/b.xml': text, 'c.xml': [text, { level: 0 }], 'd/': new Uint8Array() }));
    expect('parts' in opened && [...opened.parts].map(([name, part]) => [name, Uint8Array.from(part)])).toEqual([
      ['a/b.xml', text],
      ['c.xml', text],
    ]);
  });

  test('a comment at its end', () => {
    const bytes = Buffer.concat([zipSync({ 'a.xml': text }), Buffer.from('hello')]);
    bytes.writeUInt16LE(5, bytes.length - 7);
    expect(namesIn(bytes)).toEqual(['a.xml']);
  });

  test('parts that nobody needs are named and not unpacked', () => {
    const opened = openArchive(zipSync({ 'a.xml': text, 'b.png': text }), (name) => name.endsWith('.xml'));
    expect('parts' in opened && [...opened.parts].map(([name, part]) => [name, part.length])).toEqual([
      ['a.xml', text.length],
      ['b.png', 0],
    ]);
  });

  test.each([
    [2_000, 2_000],
    [2_001, 'unpacks-too-large'],
  ])('of %i parts', (count, expected) => {
    const parts: Zippable = {};
    for (let part = 0; part < count; part++) parts[`${part}.xml`] = new Uint8Array(1);
    const names = namesIn(zipSync(parts));
    expect(typeof names === 'string' ? names : names.length).toBe(expected);
  });

  test('a size that stands in the wide fields', () => {
    const bytes = Buffer.from(zipSync({ 'a.xml': [text, { level: 0, extra: { 1: new Uint8Array(8) } }] }));
    const directory = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'));
    const extra = bytes.indexOf(Buffer.from('01000800', 'hex'), directory);
    bytes.writeBigUInt64LE(BigInt(text.length), extra + 4);
    bytes.writeUInt32LE(0xffffffff, directory + 24);
    expect(namesIn(bytes)).toEqual(['a.xml']);
  });
});

describe('an archive that is refused', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      'one that says how much it unpacks to',
      () => archiveOf(deflateRawSync(Buffer.alloc(101 * megabyte)), { size: 101 * megabyte }),
      'unpacks-too-large',
    ],
    ['less than it says', () => archiveOf(deflateRawSync(text), { size: text.length + 1 }), 'damaged'],
    ['another checksum', () => archiveOf(deflateRawSync(text), { size: text.length }), 'damaged'],
    ['locked', () => archiveOf(deflateRawSync(text), { size: text.length, flags: 1 }), 'password'],
    ['packed in a way that is not in use', () => archiveOf(text, { size: text.length, method: 12 }), 'damaged'],
    [
      'two parts of one name',
      () => {
        const bytes = Buffer.from(zipSync({ 'a1.xml': text, 'a2.xml': text }));
        for (let at = bytes.indexOf('a2.xml'); at >= 0; at = bytes.indexOf('a2.xml')) bytes.write('a1.xml', at);
        return bytes;
      },
      'damaged',
    ],
    ['cut off', () => zipSync({ 'a.xml': text }).slice(0, -1), 'damaged'],
    ['cut at its beginning', () => Buffer.concat([Buffer.from('PK'), zipSync({ 'a.xml': text }).slice(40)]), 'damaged'],
  ])('%s', (_what, bytes, problem) => {
    expect(namesIn(bytes())).toBe(problem);
  });

  test('one that hides how much it unpacks to: at once, and without the memory', { timeout: 60_000 }, () => {
    const bytes = archiveOf(deflateRawSync(Buffer.alloc(1024 * megabyte)), { size: 100 });
    const start = performance.now();
    const before = process.memoryUsage().rss;
    expect(namesIn(bytes)).toBe('unpacks-too-large');
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * megabyte);
  });

  test('one bit of a part changed, wherever', () => {
    const bytes = zipSync({ 'a.xml': [text, { level: 0 }] });
    const start = 30 + 'a.xml'.length;
    for (let at = start; at < start + text.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(namesIn(broken)).toBe('damaged');
    }
  });
});
