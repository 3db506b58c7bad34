import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { timelinejsJson } from '../../src/outputs/timelinejs-json.ts';
import { plain } from '../helpers/builds.ts';
import { withHeaders } from '../helpers/with-headers.ts';

const library = join(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))), 'dist');
const host = 'https://paper.example';
const html = `<!doctype html><html lang="en"><head><title>A paper</title>
<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script></head>
<body><div id="timeline" style="height:600px"></div></body></html>`;

/** What of the library this needs. */
interface Config {
  readonly validate: () => void;
  readonly getErrors: () => readonly string[];
  readonly title: { readonly text: { readonly headline: string } };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: { readonly data: Readonly<Record<string, unknown>> };
    readonly display_date: string;
  }[];
}
interface Library {
  readonly Timeline: new (
    element: string,
    address: string,
  ) => { readonly config: Config; readonly on: (event: string, done: () => void) => void };
}
interface Ours {
  readonly unique_id: string;
  readonly start_date: { readonly year: number; readonly month: number; readonly day: number };
  readonly display_date: string;
}

test('TimelineJS itself loads the events, from another site, without an error', async ({ page, context, baseURL }) => {
  await withHeaders(context, baseURL);
  await context.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ path: join(library, pathname) });
  });
  await page.goto(`${host}/`);
  const read = await page.evaluate(async (address) => {
    const { TL } = window as unknown as { TL: Library };
    const timeline = new TL.Timeline('timeline', address);
    await new Promise<void>((resolve) => timeline.on('loaded', resolve));
    const { config } = timeline;
    config.validate();
    return {
      errors: config.getErrors(),
      title: config.title.text.headline,
      events: config.events.map((event) => ({
        id: event.unique_id,
        starts: ['year', 'month', 'day'].map((part) => Number(event.start_date.data[part])),
        shown: event.display_date,
      })),
      slides: document.querySelectorAll('.tl-slide').length,
    };
  }, `${baseURL}/${timelinejsJson.path}`);
  const ours = JSON.parse(readFileSync(join(plain.dir, timelinejsJson.path), 'utf8'));
  expect(read.errors).toEqual([]);
  expect(read.title).toBe('The Alexander-Arnold Timeline');
  expect(ours.events.length).toBeGreaterThan(2);
  // It sorts them by their days.
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(read.events.toSorted(byId)).toEqual(
    ours.events
      .map(({ unique_id: id, start_date: start, display_date: shown }: Ours) => ({
        id,
        starts: [start.year, start.month, start.day],
        shown,
      }))
      .toSorted(byId),
  );
  // The title has a slide of its own.
  expect(read.slides).toBe(ours.events.length + 1);
});
