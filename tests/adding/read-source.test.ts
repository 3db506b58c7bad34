import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usualLimits } from '../../src/adding/fetch-body.ts';
import { readSource } from '../../src/adding/read-source.ts';
import { storedZip } from '../helpers/stored-zip.ts';

const zone = 'Europe/London';
const folder = mkdtempSync(join(tmpdir(), 'add-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = 'Northport have bid for Sam Example, and Calder said no to them on Monday, as they had done before. ';
const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>
<div id="cookie-note">We use cookies. <button>Accept</button></div><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Calder say no to Northport</h1>${body}
<p>${words.repeat(3)}</p><p>${words.repeat(2)}<b>He stays.</b></p><figure><img src="a.jpg"><figcaption>A keeper</figcaption></figure>
<h2>What comes next</h2><p>${words.repeat(3)}</p></article>
<footer>All rights</footer><script>document.title = 'run';</script></body></html>`;
const linked = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'x' },
    {
      '@type': 'NewsArticle',
      headline: 'Calder say no again',
      datePublished: '2025-01-03T23:30:00-05:00',
      author: [{ name: 'Ana Ruiz' }, { name: 'Bo Reed' }],
      publisher: { name: 'Northport Courier' },
    },
  ],
})}</script><link rel="canonical" href="/news/one">`;

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier &amp; Post</title><link>https://c.example</link><description>d</description>${items}</channel></rss>`;

const answers: Readonly<Record<string, RequestListener>> = {
  '/linked': (_, to) => to.setHeader('content-type', 'text/html; charset=utf-8').end(page(linked)),
  '/packed': (_, to) =>
    to
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(page(linked))),
  '/open-graph': (_, to) =>
    to
      .setHeader('content-type', 'text/html')
      .end(
        page(
          '<meta property="og:title" content="Of Open Graph"><meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2025-07-01T23:30:00Z">',
        ),
      ),
  '/bare': (_, to) =>
    to.setHeader('content-type', 'text/html').end(page('', '<p>By Ana</p><time datetime="2025-01-08">8 Jan</time>')),
  '/latin': (_, to) =>
    to
      .setHeader('content-type', 'text/html; charset=iso-8859-1')
      .end(Buffer.from(page('<title>Café</title>', '<p>Le café est fermé, et le gardien part.</p>'), 'latin1')),
  '/moved': (_, to) => to.writeHead(302, { location: '/linked' }).end(),
  '/round': (_, to) => to.writeHead(302, { location: '/round' }).end(),
  '/gone': (_, to) => to.writeHead(404).end('no'),
  '/picture': (_, to) => to.setHeader('content-type', 'image/png').end('x'),
  '/large': (_, to) => to.setHeader('content-type', 'text/html').end('x'.repeat(200_000)),
  '/slow': () => {},
  '/empty': (_, to) =>
    to.setHeader('content-type', 'text/html').end('<!doctype html><html><body><p>Hi</p></body></html>'),
  '/feed': (_, to) =>
    to
      .setHeader('content-type', 'application/rss+xml')
      .end(
        rss(
          `<item><title>One &amp; two</title><link>https://c.example/1</link><pubDate>Fri, 03 Jan 2025 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>${words}</p><p>Two.</p>]]></content:encoded></item>`,
        ),
      ),
};
const server = createServer((request, to) => (answers[request.url ?? ''] ?? answers['/gone'])?.(request, to));
let host = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const limits = { ...usualLimits, bytes: 100_000, privately: true };
const fetched = async (path: string) => {
  const source = await readSource(host + path, zone, limits);
  return source.kind === 'article' ? source.article : expect.fail(`A ${source.kind} came in.`);
};
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return readSource(join(folder, name), zone);
};

describe('a page comes in with what it says of itself', () => {
  test('in JSON-LD, its date made a day in the zone', async () => {
    const article = await fetched('/linked');
    expect(article).toMatchObject({
      title: 'Calder say no again',
      date: { day: '2025-01-04', written: '2025-01-03T23:30:00-05:00' },
      author: 'Ana Ruiz, Bo Reed',
      publisher: 'Northport Courier',
      address: `${host}/news/one`,
    });
    expect(article.used).toContain('date from JSON-LD');
  });

  test('in Open Graph: half past eleven in summer is the next day in London', async () => {
    expect(await fetched('/open-graph')).toMatchObject({
      title: 'Of Open Graph',
      date: { day: '2025-07-02', written: '2025-07-01T23:30:00Z' },
      publisher: 'Courier',
    });
  });

  test('in its own elements', async () => {
    expect(await fetched('/bare')).toMatchObject({
      title: 'Calder say no to Northport',
      date: { day: '2025-01-08', written: '2025-01-08' },
      publisher: null,
    });
  });

  test.each(['/linked', '/packed', '/moved'])(
    '%s: its paragraphs and headings, and nothing round them',
    async (path) => {
      const { body } = await fetched(path);
      const lines = body.split('\n\n');
      expect(lines).toContain('## What comes next');
      expect(lines.filter((line) => line.startsWith('Northport have bid'))).toHaveLength(3);
      expect(body).toContain('**He stays.**');
      expect(body).not.toMatch(/Home|All rights|A keeper|cookies|document|<|say no to Northport/);
    },
  );

  test('in its own encoding', async () => {
    expect((await fetched('/latin')).body).toContain('Le café est fermé');
  });
});

test('a picture that is left out is told, with what the page says of it', async () => {
  expect((await fetched('/linked')).notices.join()).toContain('“A keeper”');
});

describe('a date that cannot be read is told', () => {
  test.each([
    [
      'of a feed',
      'dated.xml',
      rss(`<item><title>One</title><pubDate>soon</pubDate><description>${words.repeat(9)}</description></item>`),
      'feed',
      'soon',
    ],
    [
      'of a page',
      'dated.html',
      page('<meta property="article:published_time" content="not a date">'),
      'page',
      'not a date',
    ],
  ])('%s', async (_of, name, content, whose, quoted) => {
    const source = await file(name, content);
    const article =
      source.kind === 'feed' ? source.items[0]?.article : source.kind === 'article' ? source.article : null;
    expect(article?.notices[0]).toBe(`The ${whose}’s date “${quoted}” cannot be read; the story has none.`);
    expect(article?.date).toBeNull();
  });

  test('and of one that can, or of none, nothing is', async () => {
    for (const path of ['/linked', '/latin']) expect((await fetched(path)).notices.join()).not.toContain('date');
  });
});

describe('what cannot be fetched is said in one sentence with a remedy', () => {
  test.each([
    ['/gone', /answers with 404/],
    ['/round', /redirects more than 5 times/],
    ['/picture', /"image\/png", which is no page/],
    ['/large', /larger than 0\.1 MB/],
    ['/slow', /within 0\.4 seconds/],
    ['/empty', /no article that can be made out/],
  ])('%s', async (path, message) => {
    await expect(
      readSource(host + path, zone, { ...limits, time: path === '/slow' ? 400 : limits.time }),
    ).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost:1/',
  ])('%s is private', async (address) => {
    await expect(readSource(address, zone)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(/address of this machine or its network/),
    });
  });

  test.each(['ftp://c.example/a', 'javascript://x'])('%s is no address on the web', async (address) => {
    await expect(readSource(address, zone)).rejects.toMatchObject({ name: 'Refusal' });
  });
});

const line = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A Word document with this body. */
const word = (body: string) =>
  storedZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

describe('a file comes in', () => {
  test('as a page, if it is one, whatever its name', async () => {
    expect(await file('page.txt', page(linked))).toMatchObject({
      kind: 'article',
      article: { date: { day: '2025-01-04' } },
    });
  });

  test('as it stands, if it is text or Markdown', async () => {
    expect(await file('notes.text', 'A story.\n\nOf two lines.')).toEqual({
      kind: 'seed',
      notices: [],
      name: 'notes.txt',
      text: 'A story.\n\nOf two lines.',
    });
    expect(await file('notes.markdown', '# A story')).toMatchObject({ kind: 'seed', name: 'notes.md' });
  });

  test('as Markdown, behind its own date and headline, where it is text with the tags of a page', async () => {
    const tagged =
      'date 2025-02-04 Sam Example trains alone at Northport\n\n<p>He <b>ran</b>.<br>Alone.</p>\n<ul><li>No fee</li></ul>';
    expect(await file('tagged.txt', tagged)).toEqual({
      kind: 'seed',
      notices: [],
      name: 'tagged.md',
      text: 'date 2025-02-04 Sam Example trains alone at Northport\n\nHe **ran**.\\\nAlone.\n\n- No fee\n',
    });
    expect(await file('fielded.txt', `---\nauthor: Ana Ruiz\n---\n<p>One.</p><p>Two.</p>`)).toMatchObject({
      text: '---\nauthor: Ana Ruiz\n---\nOne.\n\nTwo.\n',
    });
  });

  test('as a Word document: its first line is the title where it is no sentence, a byline its author', async () => {
    const body = `${line('Calder say no', 'Heading1')}${line('By Ana Ruiz')}${line('Northport have bid for him.')}${line('No fee in July', 'ListParagraph')}${line('A fee in June', 'ListParagraph')}<w:tbl><w:tr><w:tc>${line('Season')}</w:tc><w:tc>${line('Games')}</w:tc></w:tr><w:tr><w:tc>${line('2023')}</w:tc><w:tc>${line('37')}</w:tc></w:tr></w:tbl>${line('Why now?', 'Heading2')}${line('* He stays.')}`;
    expect(await file('story.docx', word(body))).toMatchObject({
      kind: 'article',
      article: {
        title: 'Calder say no',
        author: 'Ana Ruiz',
        body: 'Northport have bid for him.\n\n- No fee in July\n- A fee in June\n\n| Season | Games |\n| - | - |\n| 2023 | 37 |\n\n## Why now?\n\n\\* He stays.',
        date: null,
      },
    });
  });

  test('as a Word document whose first words are a sentence, or whose second line only begins with “By”', async () => {
    expect(await file('one.docx', word(line('Northport have bid.') + line('By Ana Ruiz')))).toMatchObject({
      article: { title: null, author: null, body: 'Northport have bid.\n\nBy Ana Ruiz' },
    });
    expect(await file('two.docx', word(line('Calder say no') + line('By Monday he was gone.')))).toMatchObject({
      article: { title: 'Calder say no', author: null, body: 'By Monday he was gone.' },
    });
  });

  test.each([
    ['b.pdf', '%PDF-1.7', /no text .*web page, feed or Word document/],
    [
      'table.csv',
      'Name,Goals\nSalah,28',
      /^"table\.csv" is no text [^.]*\.txt[^:]*: copy the article’s text into a \.txt file and add that\.$/,
    ],
    ['data.json', '{"a": 1}', /^"data\.json" is no text/],
    ['table.xlsx', 'PK\u0003\u0004 rest', /^"table\.xlsx" is no text/],
    ['README.md', '# About', /"README\.md" is the name of no article/],
    ['c.docx', 'no zip', /no Word document/],
    ['d.txt', '', /is empty\. Paste the article into it/],
  ])('%s is refused', async (name, content, message) => {
    await expect(file(name, content)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(message),
    });
  });

  test('one that is not there is said to be so', async () => {
    await expect(readSource(join(folder, 'no.txt'), zone)).rejects.toThrow(/is not there/);
  });
});

describe('a feed comes in item by item', () => {
  test('RSS from an address', async () => {
    const source = await readSource(`${host}/feed`, zone, limits);
    expect(source).toMatchObject({
      kind: 'feed',
      items: [
        {
          given: 'whole',
          article: {
            title: 'One & two',
            date: { day: '2025-01-04', written: '2025-01-04T04:30:00Z' },
            publisher: 'Courier & Post',
            address: 'https://c.example/1',
          },
        },
      ],
    });
  });

  test.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>At</title><id>x</id><updated>2025-01-03T10:00:00Z</updated><entry><title type="html">T &lt;b&gt;x&lt;/b&gt;</title><id>1</id><link href="https://a.example/1"/><updated>2025-01-03T10:00:00Z</updated><content type="html">&lt;p&gt;Hi.&lt;/p&gt;&lt;p&gt;Ho.&lt;/p&gt;</content></entry></feed>',
      { title: 'T x', date: { day: '2025-01-03' }, body: 'Hi.\n\nHo.', address: 'https://a.example/1' },
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: '1',
            url: 'https://j.example/1',
            title: 'A < B',
            content_text: 'Hi.\n\nA < B.',
            date_published: '2025-01-02T10:00:00Z',
          },
        ],
      }),
      { title: 'A', date: { day: '2025-01-02' }, body: 'Hi.\n\nA < B.' },
    ],
  ])('%s from a file', async (name, text, item) => {
    const source = await file(`${name}.xml`, text);
    expect(source.kind === 'feed' ? source.items : []).toMatchObject([
      { article: name === 'JSON' ? { ...item, title: expect.stringMatching(/^A/) } : item },
    ]);
  });
});
