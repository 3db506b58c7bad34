import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../helpers/builds.ts';

const folder = mkdtempSync(join(tmpdir(), 'add-'));
afterAll(() => rmSync(folder, { recursive: true }));
const seeds = join(folder, 'seeds');
cpSync(join(root, 'seeds'), seeds, { recursive: true });
const before = readdirSync(seeds);

/** What `npm run add` says of files with these texts, and with which status it ends. */
async function add(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const args = ['src/commands/run.ts', 'add', ...Object.keys(files).map((name) => join(folder, name)), ...more];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, SEEDS_DIR: seeds } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const ended = await new Promise<number | null>((done) => child.on('close', done));
  return { said, ended, files: readdirSync(seeds).filter((name) => !before.includes(name)) };
}

const sentence =
  'Liverpool rejected a bid from Real Madrid for Trent Alexander-Arnold on Monday, and nobody was surprised. ';
const page = `<!doctype html><html><head><meta property="og:title" content="Liverpool say no: again"><meta property="og:site_name" content="Northport Courier"><meta property="article:published_time" content="2025-01-14T09:00:00Z"><link rel="canonical" href="https://courier.example/no"></head><body><article><p>${sentence.repeat(3)}</p><p>The fans are calm, and the coach says little of it in public.</p></article></body></html>`;
const feed = (items: string) => `<rss version="2.0"><channel><title>Courier</title>${items}</channel></rss>`;
const item = (title: string, text: string) =>
  `<item><title>${title}</title><pubDate>Tue, 14 Jan 2025 09:00:00 GMT</pubDate><description>${text.repeat(8)}</description></item>`;

describe('npm run add', { timeout: 60_000 }, () => {
  test('makes a seed of a page, with what it says of itself, and tells what a build makes of it', async () => {
    const { said, ended, files } = await add({ 'page.html': page });
    expect({ ended, files }).toEqual({ ended: 0, files: ['2025-01-14-liverpool-say-no-again.md'] });
    const text = readFileSync(join(seeds, files[0] ?? ''), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: 'Liverpool say no: again'\ndate: 2025-01-14T09:00:00Z\nsource:\n {2}name: Northport Courier\n {2}url: https:\/\/courier\.example\/no\nadded: \d{4}-\d\d-\d\d\n---\n\nLiverpool rejected/,
    );
    expect(said).toContain('title from Open Graph');
    expect(said).toMatch(/\n {2}date .*14 January 2025, 09:00, stated by its front matter: “date:/);
    expect(said).toMatch(/\n {2}headline .*“Liverpool say no: again”/);
    expect(said).toMatch(/\n {2}about .*Liverpool/);
    expect(said).toContain(`npm run check -- ${join(seeds, files[0] ?? '')}`);
  });

  test.each([
    [
      'the same address',
      { 'again.html': page.replace('say no: again', 'say yes') },
      /already comes from https:\/\/courier\.example\/no/,
    ],
    [
      'nearly the same text',
      { 'copy.txt': `${sentence.repeat(3)}\n\nThe fans are calm, and the coach says little of it in public.` },
      /not added: Its text is the same as that of seeds\/2025-01-14-liverpool-say-no-again\.md\. If .*"differs-from: seeds\/2025-01-14-liverpool-say-no-again\.md"/,
    ],
    [
      'a name that is there',
      { '000_da6e6e030d9fb132.txt': 'Another story of another player, whom nobody knows here at all.' },
      /seeds\/000_da6e6e030d9fb132\.txt is there with another text, and nothing is written over it\. If/,
    ],
  ])('adds nothing twice: %s', async (_what, files, message) => {
    const { said, ended, files: now } = await add(files);
    expect(said).toMatch(message);
    expect({ ended, now }).toEqual({ ended: 1, now: ['2025-01-14-liverpool-say-no-again.md'] });
  });

  test('says of the same file again that nothing is to do, and does nothing', async () => {
    const { said, ended, files } = await add({ 'page.html': page });
    expect(said).toMatch(/is there already as \S+\/2025-01-14-liverpool-say-no-again\.md, nothing to do/);
    expect(said).toContain('0 stories added, 1 there already.');
    expect({ ended, files }).toEqual({ ended: 0, files: ['2025-01-14-liverpool-say-no-again.md'] });
  });

  test('takes a text that is nearly another where it says that it differs', async () => {
    const nearly = `${sentence.repeat(3)}\n\nThe fans are calm, and the coach says little of it in private.`;
    const refused = await add({ 'nearly.txt': nearly });
    expect(refused.said).toMatch(/nearly that of seeds\/2025-01-14-liverpool-say-no-again\.md \(\d\d % of the word/);
    const { said, files } = await add({
      'nearly.txt': `---\ndiffers-from: seeds/2025-01-14-liverpool-say-no-again.md\n---\n${nearly}`,
    });
    expect(files).toContain('nearly.txt');
    expect(said).not.toMatch(/same-text|answers-nothing/);
  });

  test('takes of a feed what names the saga, and lists what it leaves out', async () => {
    const { said, files } = await add({
      'feed.xml': feed(
        item(
          'Madrid ask for Alexander-Arnold',
          'Trent Alexander-Arnold will talk to Real Madrid next week, they say. ',
        ) +
          item('Alexander-Arnold is booed', 'Alexander-Arnold was booed at… ') +
          item('A keeper leaves Leeds', 'Leeds have sold a keeper whom nobody will miss much in the end. '),
      ),
    });
    expect(files).toContain('2025-01-14-madrid-ask-for-alexander-arnold.md');
    expect(files.some((name) => name.includes('leeds'))).toBe(false);
    expect(said).toMatch(/left out, .*: A keeper leaves Leeds/);
    expect(said).toMatch(/not added, Alexander-Arnold is booed: The feed gives only its beginning, and no address/);
    expect(said).toMatch(/1 story added, 1 not\./);
  });

  test('goes to the web for no item that is whole in its feed, or of something else', async () => {
    const told = (title: string, text: string, path: string) =>
      item(title, text).replace('</title>', `</title><link>http://127.0.0.1:9/${path}</link>`);
    const { said } = await add({
      'linked.xml': feed(
        told('A keeper leaves', 'Leeds have sold a keeper…', '1') +
          told(
            'The wait',
            'He waits, and Trent Alexander-Arnold says that he has all the time he needs for it. ',
            '2',
          ) +
          told('The run', 'Trent Alexander-Arnold runs…', '3'),
      ),
    });
    // To ask for an address of this machine is refused, and says so: of the others nothing is asked.
    expect(said).toMatch(/not added, The run: .* its page could not be fetched: http:\/\/127\.0\.0\.1:9\/3 leads to/);
    expect(said).toMatch(/left out, .*: A keeper leaves/);
    expect(said).toMatch(/1 story added, 1 not\./);
  });

  test('what cannot be added keeps nothing else from coming in, and is said in a sentence', async () => {
    const { said, ended } = await add(
      {
        'good.txt': ' date 2025-02-01 Everton wait for news of Trent Alexander-Arnold in the cold of their old ground.',
      },
      'http://127.0.0.1:9/',
      join(folder, 'none.txt'),
    );
    expect(ended).toBe(1);
    expect(said).toMatch(/address of this machine or its network/);
    expect(said).toMatch(/none\.txt" is not there/);
    expect(said).toMatch(/1 story added, 2 not\./);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test('says what may be given where nothing is', async () => {
    const { said, ended } = await add({});
    expect({ said: said.split('\n')[0], ended }).toEqual({
      said: 'Nothing is given to add. Write: npm run add -- FILE, a web address, or the address of a feed.',
      ended: 1,
    });
  });
});
