/**
 * `npm run lighthouse`: what does Lighthouse say of the site on a phone? Builds the site afresh for the address that it
 * is served at, prints the scores of the largest page of every kind, and below them each audit that cost points, with
 * the places it names. Ends with 1 unless every score is 100. Paths as arguments (`/about/`) name other pages. Times are
 * those of a simulated slow phone. No test depends on it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { Fetcher } from 'lighthouse/core/gather/fetcher.js';
import { output, plain } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { findChromium } from '../helpers/chromium.ts';
import { kindNames, largestOfKind } from '../helpers/page-kinds.ts';
import { runBuild } from '../helpers/run-build.ts';
import { serveSite } from '../helpers/serve-site.ts';

const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** How often a page is measured at most: a busy machine only ever lengthens the times, so that the best run counts. */
const runs = 3;

// Lighthouse asks for robots.txt from within the page, whose policy lets no page fetch anything, and calls the file
// invalid then (GoogleChrome/lighthouse issue 4386). A robot asks from outside, and so do we.
Fetcher.prototype.fetchResource = async (address) => {
  const answer = await fetch(address);
  return { status: answer.status, content: await answer.text() };
};

const temporary = mkdtempSync(join(output, 'saga-lighthouse-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

// Served before it is built, since the port is part of the address that the pages name as their own.
const dir = join(temporary, 'site');
mkdirSync(dir);
const server = await serveSite(dir);
const { ended, said } = runBuild({ SITE: server.address, OUT_DIR: dir }, join(temporary, 'cache'));
if (ended !== 0) throw new Error(`The build ended with ${ended}:\n${said}`);

const profile = join(temporary, 'profile');
const options = findChromium();
const args = [...(options.args ?? []), '--remote-debugging-port=0'];
const browser = await chromium.launchPersistentContext(profile, { ...options, args });
// Chromium chose a free port and wrote it down there.
const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);

const reports = new Map<string, Result>();
for (const path of wantedPaths()) reports.set(path, await bestReport(path));
await browser.close();
await server.stop();

console.table(Object.fromEntries([...reports].map(([path, report]) => [path, summary(report)])));
for (const [path, report] of reports) for (const line of losses(report)) console.log(`${path}  ${line}`);
if ([...reports.values()].some((report) => onlyCategories.some((name) => score(report, name) !== 1)))
  process.exitCode = 1;

function wantedPaths(): readonly string[] {
  const given = process.argv.slice(2);
  if (given.length > 0) return given;
  const { pages } = readSite({ ...plain, dir });
  return kindNames.filter((kind) => kind !== 'not found').map((kind) => largestOfKind(pages, kind).path);
}

async function bestReport(path: string): Promise<Result> {
  const measured: Result[] = [];
  do {
    const report = (await lighthouse(server.address + path, { port, onlyCategories, logLevel: 'error' }))?.lhr;
    if (!report || report.runtimeError)
      throw new Error(`Lighthouse could not measure ${path}: ${report?.runtimeError?.message ?? 'it said nothing'}`);
    measured.push(report);
  } while (measured.length < runs && score(measured.at(-1), 'performance') !== 1);
  const [best] = measured.toSorted((a, b) => score(b, 'performance') - score(a, 'performance'));
  if (!best) throw new Error(`${path} was never measured.`);
  return best;
}

/** From 0 to 1; 0 where Lighthouse gave none. */
function score(report: Result | undefined, category: string): number {
  return report?.categories[category]?.score ?? 0;
}

function summary(report: Result): Readonly<Record<string, number | string>> {
  const shown = (id: string): string => report.audits[id]?.displayValue ?? '';
  return {
    ...Object.fromEntries(onlyCategories.map((name) => [name, percent(score(report, name))])),
    CLS: shown('cumulative-layout-shift'),
    LCP: shown('largest-contentful-paint'),
  };
}

/** Each audit that cost points where a category is below 100, and below it the places in the page that it names. */
function losses(report: Result): readonly string[] {
  const counted = Object.values(report.categories).flatMap((category) =>
    category.score === 1 ? [] : category.auditRefs,
  );
  return counted.flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const why = [audit.title, audit.displayValue, audit.explanation].filter(Boolean).join('; ');
    return [`${id} ${percent(audit.score)}: ${why}`, ...places(audit.details).map((place) => `    ${place}`)];
  });
}

/** The elements, messages and addresses that an audit found fault with, as far as it names them. */
function places(details: unknown): readonly string[] {
  const { items = [] } = (details ?? {}) as { readonly items?: readonly Readonly<Record<string, unknown>>[] };
  return items.flatMap(({ node, description, url }) => {
    const place = (node as { readonly snippet?: string } | undefined)?.snippet ?? description ?? url;
    return place === undefined ? [] : [String(place)];
  });
}

function percent(part: number): number {
  return Math.round(part * 100);
}
