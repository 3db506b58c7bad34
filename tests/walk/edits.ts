import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { madeArticles } from '../helpers/made-articles.ts';
import { sagaBeside, writeSaga } from './walk-saga.ts';

/** A number from 0 to below what is asked for. */
export type Chance = (below: number) => number;

/** Changes one article of a folder, or the folder itself, and says in a few words what it did; null when there is nothing to do it to. */
export type Edit = (folder: string, chance: Chance) => string | null;

/** Fewer are never left. */
const leastKept = 6;
const spare = madeArticles(400);
const prefix = /^\s*date \S+\s*/;

/** Articles of a folder as paths below it, sorted. */
export const articles = (folder: string): readonly string[] =>
  globSync('**/*.{txt,TXT,md}', { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .toSorted();

export const pick = <T>(list: readonly T[], chance: Chance): T => {
  const found = list[chance(list.length)];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
};

const day = (chance: Chance): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${2023 + chance(3)}-${two(1 + chance(12))}-${two(1 + chance(28))}`;
};
const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A path that no article has, of words that sort before, between and after the others. */
function freePath(folder: string, chance: Chance, below = pick(['', '', '2025/', 'later on/é/'], chance)): string {
  const name = `${pick(['0', 'm', 'Z', 'é', '~'], chance)}${chance(100_000)}${pick(['.txt', '.md', '.TXT'], chance)}`;
  return articles(folder).includes(below + name) ? freePath(folder, chance, below) : below + name;
}

function move(folder: string, from: string, to: string): string {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
  return `"${from}" becomes "${to}"`;
}

const add: Edit = (folder, chance) => {
  const path = freePath(folder, chance);
  write(folder, path, pick(spare, chance));
  return `"${path}" is new`;
};

const change: Edit = (folder, chance) => {
  const path = pick(articles(folder), chance);
  const paragraphs = text(folder, path).split('\n\n');
  const sentence = pick(
    ['Chelsea say no. ', 'Bayern Munich had asked in May 2024. ', '“Never,” said Arne Slot. '],
    chance,
  );
  const at = chance(paragraphs.length);
  if (at === 0) paragraphs.push(sentence.trim());
  else if (at % 2 === 0) paragraphs.splice(at, 1);
  else paragraphs[at] = sentence + paragraphs[at];
  write(folder, path, paragraphs.join('\n\n'));
  return `"${path}" ${at === 0 ? 'has a paragraph more' : at % 2 === 0 ? 'has a paragraph less' : 'has a sentence more'}`;
};

const remove: Edit = (folder, chance) => {
  const all = articles(folder);
  if (all.length <= leastKept) return null;
  const path = pick(all, chance);
  rmSync(join(folder, path));
  return `"${path}" is gone`;
};

const rename: Edit = (folder, chance) => {
  const path = pick(articles(folder), chance);
  const below = dirname(path);
  return move(folder, path, freePath(folder, chance, below === '.' ? '' : `${below}/`));
};

const moveBelow: Edit = (folder, chance) => {
  const path = pick(articles(folder), chance);
  const to = `${pick(['2025', 'moved here', 'x/y'], chance)}/${basename(path)}`;
  return articles(folder).includes(to) ? null : move(folder, path, to);
};

const redate: Edit = (folder, chance) => {
  const dated = articles(folder).filter((path) => prefix.test(text(folder, path)));
  if (dated.length === 0) return null;
  const path = pick(dated, chance);
  const full = day(chance);
  const written = pick([full, full, full.slice(0, 7), full.slice(0, 4), ''], chance);
  write(folder, path, text(folder, path).replace(prefix, written && ` date ${written} `));
  return `"${path}" ${written ? `is dated ${written}` : 'loses its date'}`;
};

const matter: Edit = (folder, chance) => {
  const path = pick(articles(folder), chance);
  const before = text(folder, path);
  const body = before.replace(/^---\n[\s\S]*?\n---\n/, '');
  const fields = [
    `title: "A title of the editor’s own, ${chance(1000)}"`,
    `date: ${day(chance)}`,
    `slug: pinned-${basename(path, extname(path))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '')}-${chance(100_000)}`,
    'source: { name: The Publisher, url: "https://publisher.example/a?b=1&c=2" }',
    'author: A. Writer',
    'tags: [contract, rumour]',
    'draft: true',
  ].filter(() => chance(3) === 0);
  const after = fields.length > 0 ? `---\n${fields.join('\n')}\n---\n${body}` : body;
  if (after === before) return null;
  write(folder, path, after);
  return `"${path}" ${fields.length > 0 ? `says ${fields.join('; ')}` : 'has no front matter'}`;
};

const sagaData: Edit = (folder, chance) => {
  const strapline = `What comes of it, ${chance(1000)}`;
  writeSaga(sagaBeside(folder), strapline, '');
  return `the saga’s strapline is "${strapline}"`;
};

const code: Edit = (folder, chance) => {
  const [what, rules] = pick(
    [
      ['finds no relation', 'readRelations: () => [],'],
      ['knows nobody of other names', 'people: own.beat.people.slice(0, 40),'],
      ['makes no claims', 'claimRules: [],'],
    ] as const,
    chance,
  );
  writeSaga(sagaBeside(folder), `Rules of ${chance(1000)}`, rules);
  return `the beat ${what}`;
};

/** Every kind of edit, by its name. */
export const edits: Readonly<Record<string, Edit>> = {
  add,
  change,
  remove,
  rename,
  're-date': redate,
  'front matter': matter,
  'move below': moveBelow,
  'saga data': sagaData,
  code,
};
