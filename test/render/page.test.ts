import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from '../cli/fake-host.ts';
import { writeLargeBlocYear } from './large-bloc-year.ts';

/** Debian's Chromium opens the page of results: nothing is fetched, nothing complains, nothing overflows. */
const program = '/usr/bin/chromium';

const views = [
  ['a projector', { viewport: { width: 1280, height: 720 } }],
  ['a phone', { viewport: { width: 390, height: 844 } }],
  ['the dark', { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' }],
] as const;

describe.skipIf(!existsSync(program))('Chromium shows ket-qua.html', () => {
  let browser: Browser;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: program,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples'), folder, { recursive: true });
    await run(folder, ['report', 'hung-yen', '--only', 'html', '--quiet']);
    pages.set('an example', join(folder, 'hung-yen/2021/co-quan-dang/out/ket-qua.html'));
    writeLargeBlocYear(join(folder, 'large/2024/khoi-lon'));
    await run(folder, ['report', 'large', '--only', 'html', '--quiet']);
    pages.set('40 units with hostile and long names', join(folder, 'large/2024/khoi-lon/out/ket-qua.html'));
  });

  afterAll(async () => browser.close());

  const cases = ['an example', '40 units with hostile and long names'].flatMap((name) =>
    views.map(([view, options]) => [name, view, options] as const),
  );

  test.each(cases)('%s on %s: no request, no message, no overflow', async (name, _view, options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(`file://${pages.get(name)}`);
    expect(heard).toEqual([]);
    expect(requested).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    // The explanations unfold by keyboard.
    const summary = page.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
    await context.close();
  });

  test.each(cases.filter(([, view]) => view !== 'a phone'))(
    '%s in %s: axe finds no violation',
    async (name, _view, options) => {
      // Only for the checker's own script; the page itself is shown under its policy above.
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`file://${pages.get(name)}`);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      );
      expect(violations).toEqual([]);
      await context.close();
    },
  );

  test('prints on A4 with everything unfolded, and no text cut at the side', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto(`file://${pages.get('an example')}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.close();
  });

  test('draws the threshold at its exact share of the base', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${pages.get('40 units with hostile and long names')}`);
    const places = await page.evaluate(
      '[...new Set([...document.querySelectorAll("svg.bar line.threshold")].map((line) => line.getAttribute("x1")))]',
    );
    // Two thirds of 10,000 steps.
    expect(places).toEqual(['6666']);
    await page.close();
  });
});
