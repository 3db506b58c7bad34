import { isDeepStrictEqual } from 'node:util';
import { describeProblem } from '../../src/ingest/faults/describe-problem.ts';
import { readSeed, type SeedFile, type SeedReading } from '../../src/ingest/read-seed.ts';
import type { Scope } from '../../src/ingest/scope.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Story, story as schema } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { claim } from './claim.ts';

/** White space, what fonts leave out, controls; a combining mark counts, for it may have nothing to stand on. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{M}\u2800]/u;
/** What may stand outside every block: the tokens that date a story. */
const between = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}:]*';
const day =
  '(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?|\\d{1,2}[^\\p{L}\\d]{0,3}(?:st|nd|rd|th)?[^\\p{L}\\d]*(?:of\\s+)?\\p{L}{3,9}[^\\p{L}\\d]+\\d{4})';
const time =
  '(?:(?:T|[\\p{White_Space},|/·•–—-]+(?:at\\s+)?)\\d{1,2}(?:[:.]\\d{2}){0,2}(?:[.,]\\d+)?(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s*\\(?(?:(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,4}\\b)\\)?)?)?';
const dateToken = new RegExp(
  `date${between}${day}${time}[,.:;]*(?:[\\p{White_Space}\\p{Cc}]+[–—-](?=[\\p{White_Space}\\p{Cc}]))?`,
  'giu',
);
/** What would move the cursor of a terminal, or turn its letters around. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Reads a file and holds the outcome against what every reading promises. @throws Broken */
export function checkReading(file: SeedFile, scope: Scope): SeedReading {
  const reading = readSeed(file, scope);
  const { story, problems } = reading;
  claim(isDeepStrictEqual(readSeed(file, scope), reading), 'The same bytes are read the same');
  for (const problem of problems) checkProblem(problem, file);
  const isFatal = problems.some(({ severity }) => severity === 'fatal');
  claim((story === null) === isFatal, 'A file ends in a story or in a fatal problem', () => problems);
  if (story) checkStory(story, file);
  return reading;
}

function checkProblem(problem: Problem, { bytes, seedPath }: SeedFile): void {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length;
  claim(problem.file === seedPath, 'A problem names its file', () => problem);
  claim(problem.line >= 1 && problem.line <= lines, `A problem names a line of its file, of ${lines}`, () => problem);
  claim(
    problem.found.length <= 500 && problem.remedy.length > 0,
    'A problem is told in a sentence or two',
    () => problem,
  );
  const printed = describeProblem(problem);
  claim(printed.split('\n').length === 3, 'A problem is printed on three lines', () => printed);
  claim(!unprintable.test(printed.replaceAll('\n', '')), 'A problem can be printed', () => printed);
}

function checkStory(story: Story, { bytes }: SeedFile): void {
  const { text, blocks, headline } = story;
  claim(
    encodings(text).some((written) => written.equals(bytes)),
    'A story’s text is its file’s bytes',
  );
  const back: unknown = JSON.parse(JSON.stringify(story));
  claim(isDeepStrictEqual(back, story), 'A story survives JSON');
  const parsed = schema.safeParse(back);
  claim(parsed.success, 'A story fits the schema of the collection', () => parsed.error?.issues);
  claim(isDeepStrictEqual(parsed.data, story), 'The schema changes nothing');
  if (headline.span) claim(wordsAt(story, headline.span) === headline.text, 'A headline is what stands at its place');
  const { author, source, tags } = story.provenance;
  for (const words of [headline.text, author, source?.name, source?.url, ...tags])
    if (typeof words === 'string') {
      claim(
        words.isWellFormed() && !/[\p{Cc}\p{Cs}]/u.test(words.replace(/[\t\r\n]/g, '')),
        'What is shown can be encoded',
        () => words,
      );
      claim(
        [...words].some((character) => !unseen.test(character)),
        'What is shown can be seen',
        () => words,
      );
    }
  let end = bodyStart(text);
  for (const { span } of blocks) {
    claim(span.start >= end || end === bodyStart(text), 'Blocks are in order and apart', () => span);
    checkGap(story, Math.min(end, span.start), span.start);
    end = span.end;
  }
  checkGap(story, end, text.length);
  checkMarks(story);
}

/** Where the text behind the front matter begins, found in another way than the reader finds it. */
function bodyStart(text: string): number {
  const match =
    /^[\s\p{Default_Ignorable_Code_Point}\u2800]*---[^\n\r-][^\n\r]*(?:\r\n|\r|\n)|^[\s\p{Default_Ignorable_Code_Point}\u2800]*---(?:\r\n|\r|\n)/u.exec(
      text,
    );
  if (!match) return 0;
  const fence = /^---[ \t]*(?:\r\n|\r|\n|$)/gm;
  fence.lastIndex = match[0].length;
  const close = fence.exec(text);
  return close ? close.index + close[0].length : 0;
}

/** The text in every encoding that a file may have. */
function encodings(text: string): readonly Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), little, Buffer.from(little).swap16()];
}

/** Marks are in order and apart, only Markdown has them, and elements lie in the text. */
function checkMarks({ seedPath, text, marks, elements }: Story): void {
  claim(marks.length + elements.length === 0 || /\.md$/i.test(seedPath), 'Only Markdown has marks');
  let last = 0;
  for (const mark of marks) {
    claim(
      last <= mark.start && mark.start < mark.end && mark.end <= text.length,
      'Marks are in order and apart',
      () => mark,
    );
    last = mark.end;
  }
  last = 0;
  for (const { span } of elements) {
    claim(last <= span.start && span.start < span.end && span.end <= text.length, 'Elements are in order', () => span);
    last = span.start;
  }
}

/** What lies in no block is white space, invisible, a mark, or a date token. */
function checkGap(story: Story, start: number, end: number): void {
  const { text } = story;
  const left = wordsAt(story, { start, end }).replace(dateToken, '');
  const seen = [...left].filter((character) => !unseen.test(character));
  claim(
    seen.length === 0,
    'Every character is in a block, the front matter or a date token, or is not to be seen',
    () => ({
      outside: text.slice(start, end),
      at: start,
    }),
  );
}
