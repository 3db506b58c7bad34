import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { feedItem } from '../../src/adding/feed-item.ts';
import { usualLimits } from '../../src/adding/fetch-body.ts';
import { wholeArticle } from '../../src/adding/whole-article.ts';

const zone = 'Europe/London';
const words = 'Northport have bid for Sam Example, and Calder said no to them on Monday, as they had done before. ';
let asked: string[] = [];
const server = createServer(({ url = '' }, to) => {
  asked.push(url);
  if (url === '/page')
    to.setHeader('content-type', 'text/html').end(
      `<!doctype html><html><body><article><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article></body></html>`,
    );
  else to.writeHead(404).end();
});
let host = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const item = (given: { content?: string; summary?: string; path?: string | null }) =>
  feedItem(
    {
      title: 'Calder say no',
      address: given.path === null ? null : host + (given.path ?? '/page'),
      date: '2025-01-14T09:00:00Z',
      authors: ['Ana Ruiz'],
      content: given.content ?? null,
      summary: given.summary ?? null,
    },
    'Courier',
    zone,
  );
const whole = (given: Parameters<typeof item>[0]) =>
  wholeArticle(item(given), zone, { ...usualLimits, privately: true, time: 2000 });

describe('what a feed gives in full is not fetched', () => {
  test.each([
    ['its own place for it', { content: '<p>Calder said no.</p>', summary: 'Calder…' }, 'Calder said no.'],
    ['two paragraphs', { summary: '<p>One.</p><p>Two.</p>' }, 'One.\n\nTwo.'],
    ['a long summary', { summary: words.repeat(8) }, words.repeat(8).trim()],
    ['an item without a page', { summary: 'Calder said no.', path: null }, 'Calder said no.'],
    [
      'the last line of a blog left out',
      {
        content:
          '<p>Calder said no.</p><p>The post <a href="https://c.example">Calder</a> appeared first on <a href="https://c.example">Courier</a>.</p>',
      },
      'Calder said no.',
    ],
  ])('%s', async (_what, given, body) => {
    expect(await whole(given)).toMatchObject({ body, author: 'Ana Ruiz', publisher: 'Courier' });
    expect(asked).toEqual([]);
  });
});

describe('what it cuts off or sums up is fetched', () => {
  test.each([
    ['cut off', { content: '<p>Calder said…</p>' }],
    ['summed up', { summary: 'Calder said no.' }],
    ['nothing at all', {}],
  ])('%s', async (_what, given) => {
    const article = await whole(given);
    expect(article.body.split('\n\n')).toHaveLength(2);
    expect(article).toMatchObject({ title: 'Calder say no', date: { written: '2025-01-14T09:00:00Z' } });
    expect(asked).toEqual(['/page']);
  });

  test.each([
    [
      { content: '<p>Calder said […]</p>', path: '/gone' },
      /^The feed gives only its beginning, and its page could not be fetched: http:\S+\/gone answers with 404 Not Found\. Save the page/,
    ],
    [
      { summary: 'Calder said no.', path: '/gone' },
      /^The feed gives no more than a summary, and its page could not be/,
    ],
    [{ path: '/gone' }, /^The feed gives none of its text, and its page could not be/],
    [{ path: null }, /^The feed gives none of its text, and no address of its page/],
    [{ summary: 'Calder said…', path: null }, /^The feed gives only its beginning, and no address of its page\. Save/],
  ])('and refused where it cannot be: %j', async (given, message) => {
    await expect(whole(given)).rejects.toMatchObject({ name: 'Refusal', message: expect.stringMatching(message) });
  });
});
