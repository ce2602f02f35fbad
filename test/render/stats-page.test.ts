import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, run } from '../cli/fake-host.ts';

/** Debian's Chromium opens the page of statistics, with a hostile name in it. */
const program = '/usr/bin/chromium';

describe.skipIf(!existsSync(program))('Chromium shows thoi-ky.html', () => {
  let browser: Browser;
  let path = '';

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
    const folder = emptyFolder();
    const seasons = Array.from({ length: 20 }, (_, index) => 2001 + index);
    const rows = seasons.map((season) => `${season},a,co,granted,individual,,12`);
    const revoked = '2020,a,co,granted,individual,A<b>,1\n2020,a,co,revoked,individual,A<b>,1\n';
    writeFileSync(
      join(folder, 'awards.csv'),
      `season,member,award,status,object,person,count\n${rows.join('\n')}\n${revoked}`,
    );
    writeFileSync(
      join(folder, 'units.csv'),
      `member,name\na,<script>document.title='x'</script> ${'dài '.repeat(40)}\n`,
    );
    writeFileSync(join(folder, 'leadership.csv'), 'season,bloc,seat,member\n2001,k,head,a\n');
    await run(folder, ['stats', '--quiet']);
    path = join(folder, 'out/thoi-ky.html');
  });

  afterAll(async () => browser.close());

  test.each([
    ['a projector', { width: 1280, height: 720 }],
    ['a phone', { width: 390, height: 844 }],
  ])('on %s: no request, no message, no overflow', async (_, viewport) => {
    const page = await (await browser.newContext({ viewport })).newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('request', (request) => heard.push(request.url()));
    await page.goto(`file://${path}`);
    expect(heard).toEqual([`file://${path}`]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('in %s: axe finds no violation', async (colorScheme) => {
    // Only for the checker's own script; the page itself is shown under its policy above.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`file://${path}`);
    await page.evaluate(axe.source);
    const violations = await page.evaluate('axe.run().then((found) => found.violations.map(({ id }) => id))');
    expect(violations).toEqual([]);
    await context.close();
  });
});
