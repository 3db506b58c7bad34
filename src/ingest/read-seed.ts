import { createHash } from 'node:crypto';
import type { IsoDay } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import type { Block, Story } from '../model/story.ts';
import { wordsAt } from '../model/words-at.ts';
import { lineNumbers } from '../text/lines.ts';
import { speltOut, withSpans } from '../text/spelt-out.ts';
import { isVisible } from '../text/visible.ts';
import { chooseDate } from './date/choose-date.ts';
import { datePrefix } from './date/date-prefix.ts';
import { statedDateline } from './date/stated-dateline.ts';
import { undated } from './date/undated.ts';
import type { DiffersFrom } from './doubles/differs-from.ts';
import { type TextSample, textSample } from './doubles/text-sample.ts';
import type { Fault } from './faults/fault.ts';
import * as faults from './faults/faults.ts';
import { firstHundred } from './faults/first-hundred.ts';
import { pastedTags } from './faults/pasted-tags.ts';
import { decode, forbidden } from './folder/decode.ts';
import { answered } from './front-matter/answers.ts';
import { embargo } from './front-matter/embargo.ts';
import type { FieldName } from './front-matter/field-names.ts';
import { frontMatter } from './front-matter/front-matter.ts';
import { readFields } from './front-matter/read-fields.ts';
import { unsaidValues } from './front-matter/unsaid-values.ts';
import { headline } from './headline/headline.ts';
import { headlineLabel } from './headline/headline-label.ts';
import { storyId } from './headline/story-id.ts';
import { blocks } from './layout/blocks.ts';
import { brokenWords } from './layout/broken-words.ts';
import type { DraftKind } from './markdown/draft.ts';
import { noMarkdown, readMarkdown } from './markdown/read-markdown.ts';
import { mailAt } from './page/mail.ts';
import type { Scope } from './scope.ts';

/** One file below the folder of articles. */
export interface SeedFile {
  /** Path below the folder, with forward slashes; the story's address is made from it. */
  readonly relativePath: string;
  /** The folder's name, then the path: what stories and problems call the file. */
  readonly seedPath: string;
  readonly bytes: Uint8Array;
}

/** What became of one file. */
export interface SeedReading {
  /** Null when a fatal problem stands in its way. */
  readonly story: Story | null;
  /** Read and checked, to be left out of the site. */
  readonly draft: boolean;
  /** The day on which its embargo ends; null when it has none, or the day has come. */
  readonly heldUntil: IsoDay | null;
  /** The files that its front matter says have another text. */
  readonly differsFrom: readonly DiffersFrom[];
  /** Line of the front matter that pins the story's address; null when nothing does. */
  readonly pinnedAt: number | null;
  /** What its text is told by among others; null where it has no words. */
  readonly sample: TextSample | null;
  readonly problems: readonly Problem[];
}

/** Reads one seed into a story. Whatever is wrong with the file comes back as problems; nothing is thrown for it. */
export function readSeed({ bytes, relativePath, seedPath }: SeedFile, scope: Scope): SeedReading {
  const text = decode(bytes);
  if (text === null) return refused([{ file: seedPath, line: 1, ...faults.notText() }]);
  const matter = frontMatter(text);
  const problems: Problem[] = [];
  const lineOf = lineNumbers(text);
  const report = (fault: Fault, at: number): void => {
    problems.push({ file: seedPath, line: lineOf(at), ...fault });
  };
  const control = text.search(forbidden);
  if (control >= 0) report(faults.controlCharacter(text.codePointAt(control) ?? 0), control);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) report(faults.replacement(text.split('\uFFFD').length - 1), lost);
  const [encoded, another] = text.matchAll(quotedSign);
  if (encoded && (another || /\S ?=\r?\n/.test(text))) report(faults.quotedPrintable(encoded[0]), encoded.index);
  if (matter.kind === 'unreadable')
    return refused([...problems, { file: seedPath, line: matter.line, ...faults.frontMatterUnreadable(matter.why) }]);

  const given = readFields(matter.kind === 'read' ? matter.fields : {});
  const fieldAt = (field: string): number => (matter.kind === 'read' ? matter.offsets.get(field) : null) ?? 0;
  for (const { fault, field } of given.faults) report(fault, fieldAt(field));
  if (matter.kind === 'read') for (const { fault, at } of unsaidValues(text, matter.offsets)) report(fault, at);
  const prefix = datePrefix(text, matter.bodyStart);
  for (const { fault, at } of prefix.faults) report(fault, at);
  const tags = /\.txt$/i.test(relativePath) ? pastedTags(text, prefix.bodyStart) : null;
  if (tags) report(faults.htmlTags(tags.count, tags.first), tags.at);
  const sent = mailAt(text, prefix.bodyStart);
  const isMarked = isMarkdown(relativePath) && !sent;
  const markdown = isMarked ? readMarkdown(text, prefix.bodyStart) : noMarkdown;
  const { elements, kinds } = markdown;
  for (const { fault, at } of markdown.faults) report(fault, at);
  const broken = isMarked || sent?.quotes.length ? null : brokenWords(text, prefix.bodyStart);
  if (broken?.fault) report(broken.fault.fault, broken.fault.at);
  const marks = [
    ...markdown.marks,
    ...(sent?.quotes ?? []).map((sign) => ({ ...sign, means: '' })),
    ...(broken?.marks ?? []),
  ];
  const spelt = speltOut(text, marks);
  const { start: bodyStart } = spelt.own({ start: prefix.bodyStart, end: text.length });
  const mail = mailAt(spelt.text, bodyStart);
  const dateline = mail ?? statedDateline(spelt.text, bodyStart, Boolean(given.fields?.title));
  const known = new Map([...kinds].map(([start, kind]) => [spelt.own({ start, end: start + 1 }).start, kind]));
  if (mail?.subject) known.set(mail.subject.start, 'title');
  const label = mail || known.size > 0 ? null : headlineLabel(spelt.text, bodyStart);
  const apart =
    label && label.end <= (dateline.apart[0]?.start ?? label.end) ? [label, ...dateline.apart] : dateline.apart;
  const speltBlocks = blocks(spelt.text, bodyStart, scope.topics, apart, known);
  const ownBlocks = withSpans(speltBlocks, spelt.source);
  if (ownBlocks.length === 0)
    report(
      faults.empty(isVisible(text) ? 'The file holds no text beside its date and front matter.' : 'The file is empty.'),
      0,
    );
  const { fields } = given;
  if (!fields || problems.some(({ severity }) => severity === 'fatal')) return refused(problems);

  const { range, moment, at } = prefix;
  const told = {
    frontMatter: fields.date && { ...fields.date, at: fieldAt(given.named('date')) },
    prefix: range && { range, moment, at },
    dateline: dateline.date && { ...dateline.date, ...spelt.source(dateline.date) },
  };
  const chosen = chooseDate({ text, marks }, told, scope);
  const { until: heldUntil, fault } = embargo(chosen.date, fields.embargo, scope.today);
  // What lies in the future need not be told to lie outside the window, too.
  const isAhead = fault !== null || heldUntil !== null;
  for (const each of chosen.faults)
    if (!isAhead || each.fault.rule !== 'date-outside-window') report(each.fault, each.at);
  if (fault) {
    report(fault, chosen.date.kind === 'unknown' ? fieldAt(given.named('embargo')) : chosen.at);
    return refused(problems);
  }

  const { knows } = scope;
  if (knows && chosen.date.kind === 'unknown' && chosen.faults.length === 0) {
    const own = spelt.text.slice(bodyStart);
    const names = (): boolean => /\p{Lu}\p{Ll}+ \p{Lu}\p{L}+/u.test(own) || knows(own);
    const { fault: noDate, span } = undated(spelt.text, speltBlocks, names);
    report(noDate, span ? spelt.source(span).start : prefix.bodyStart);
  }

  const speltHeadline = headline(spelt.text, speltBlocks, fields.title, titleAmong(speltBlocks, known));
  const found = withSpans(speltHeadline, spelt.source);
  const ownHeadline = found.span ? { ...found, text: wordsAt({ text, marks }, found.span) } : found;
  const story: Story = {
    id: fields.slug ?? storyId(speltHeadline.text, relativePath),
    seedPath,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    headline: ownHeadline,
    date: chosen.date,
    provenance: { source: fields.source, author: fields.author, tags: fields.tags },
    added: fields.added,
    blocks: ownBlocks,
    marks,
    elements,
  };
  const lineAt = (field: FieldName): number => lineOf(fieldAt(given.named(field)));
  return {
    story,
    draft: fields.draft,
    heldUntil,
    differsFrom: fields['differs-from'].map((other) => ({ file: seedPath, line: lineAt('differs-from'), other })),
    pinnedAt: fields.slug === null ? null : lineAt('slug'),
    sample: textSample(story),
    problems: firstHundred(answered(problems, fields.quiet, { file: seedPath, line: lineAt('quiet') })),
  };
}

/** "=C2=A3" for “£”, "=E2=80=99" for “’”: letters of more than one byte as quoted-printable mail has them. */
const quotedSign = /=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}/g;

const isMarkdown = (path: string): boolean => /\.md$/i.test(path);

/** The block of the first heading of the first rank, unless that is the page's and not the story's. */
const titleAmong = (all: readonly Block[], kinds: ReadonlyMap<number, DraftKind>): Block | null =>
  all.find(({ section, span }) => section !== 'boilerplate' && kinds.get(span.start) === 'title') ?? null;

const refused = (problems: readonly Problem[]): SeedReading => ({
  story: null,
  draft: false,
  heldUntil: null,
  differsFrom: [],
  pinnedAt: null,
  sample: null,
  problems: firstHundred(problems),
});
