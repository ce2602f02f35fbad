import { afterEach, expect, test, vi } from 'vitest';
import { packArchive, unpackArchive } from '../../../src/report/archive/pack-archive.ts';

const part = new TextEncoder().encode('điểm');
const types = '[Content_Types].xml';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('parts stand in order, what tells the kind of file first, whatever order they come in', () => {
  const names = ['xl/b.xml', '_rels/.rels', types, 'xl/a.xml'];
  const packed = packArchive(new Map(names.map((name) => [name, part])));
  expect([...unpackArchive(packed)].map(([name]) => name)).toEqual([types, '_rels/.rels', 'xl/a.xml', 'xl/b.xml']);
  expect(packArchive(new Map(names.toReversed().map((name) => [name, part])))).toEqual(packed);
});

test.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])('the same bytes in %s', async (zone) => {
  const parts = new Map([[types, part]]);
  const usual = packArchive(parts);
  vi.stubEnv('TZ', zone);
  // Anew, since what is the same for every part is made when the module is loaded.
  vi.resetModules();
  const anew = await import('../../../src/report/archive/pack-archive.ts');
  expect(anew.packArchive(parts)).toEqual(usual);
});
