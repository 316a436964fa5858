// Opens the pages of a running service in Chromium, narrow and wide, light and dark, and takes screenshots. Fails where
// a page writes to the console, asks another host, is wider than its window, or violates a rule of axe-core; and where
// Swagger UI does not execute an editorial operation at once, as it must in dev mode.
//
//   npm install && node check.mjs [http://localhost:8080/ [folder for screenshots]]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://localhost:8080/';
const folder = process.argv[3] ?? 'screenshots';
const timeout = 120_000;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const complaints = new Set();

async function open(context, path, mayFail = false) {
  const page = await context.newPage();
  page.on('pageerror', error => complaints.add(`${path}: ${error}`));
  page.on('console', message => {
    if (!mayFail || !message.text().includes('Failed to load resource')) {
      complaints.add(`${path}: says on the console: ${message.text()}`);
    }
  });
  page.on('request', request => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) {
      complaints.add(`${path}: asks ${request.url()}`);
    }
  });
  await page.goto(base + path, { waitUntil: 'networkidle', timeout });
  return page;
}

async function inspect(context, name, path, width, colorScheme) {
  const page = await open(context, path, name === 'tombstone');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle', { timeout });
  await page.evaluate(() => scrollTo(0, 0));
  const actual = await page.evaluate(() => document.documentElement.scrollWidth);
  if (actual > width) {
    complaints.add(`${path}: is ${actual} px wide in a window of ${width}`);
  }
  for (const frame of page.frames()) {
    await frame.evaluate(axe);
  }
  for (const violation of (await page.evaluate(() => axe.run())).violations) {
    complaints.add(`${path}: ${violation.id}: ${violation.nodes.map(node => node.html).join(' ')}`);
  }
  await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
  await page.close();
}

const newest = (await (await fetch(base + 'v1/articles?limit=1')).json()).items[0];
const pages = {
  start: '', problems: 'problems', problem: 'problems/precondition-required', tombstone: 'embeds/articles/no-such-story',
};
if (newest) {
  pages.card = 'embeds/articles/' + newest.slug;
}
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    for (const [name, path] of Object.entries(pages)) {
      await inspect(context, name, path, width, colorScheme);
    }
    await context.close();
  }
}

const start = await open(await browser.newContext({ permissions: ['clipboard-write'] }), '');
const copy = start.getByRole('button', { name: 'Copy' }).first();
await copy.click();
await start.getByRole('button', { name: 'Copied' }).waitFor({ timeout });

const swagger = await open(await browser.newContext(), 'q/swagger-ui');
const operation = swagger.locator('#operations-Write-createCredit');
await operation.locator('.opblock-summary-control').click({ timeout });
await operation.locator('button.execute').click();
const status = await operation.locator('.live-responses-table tbody .response-col_status').innerText({ timeout });
if (!status.startsWith('201')) {
  complaints.add(`Swagger UI: createCredit answered ${status}`);
}
const groups = await swagger.$$eval('.opblock-tag', tags => tags.map(tag => tag.dataset.tag).join(', '));
if (groups !== 'Read, Embeds, Write, Admin') {
  complaints.add(`Swagger UI: the groups are ${groups}`);
}

await browser.close();
complaints.forEach(complaint => console.error(complaint));
console.log(complaints.size ? `${complaints.size} complaints` : 'Nothing to complain about.');
process.exit(complaints.size ? 1 : 0);
