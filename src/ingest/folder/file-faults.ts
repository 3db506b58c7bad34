import { cutShort } from '../faults/cut-short.ts';
import { type Fault, fatal, warning } from '../faults/fault.ts';
import { listed } from './listed.ts';

// Every reason not to read an entry of the folder of articles, worded once.

export const link = (): Fault =>
  fatal('link', 'This is a link, and links are not followed.', 'Put the article itself there, or remove the link.');

export const notAFile = (kind: string): Fault =>
  fatal('not-a-file', `This is a ${kind} and no file.`, 'Remove it, or put an article there under that name.');

export const nameNotText = (): Fault =>
  fatal(
    'name-not-text',
    'The name is not UTF-8 text; bytes that are none are shown as codes, such as \\xff.',
    'Rename it.',
  );

export const nameControl = (): Fault =>
  fatal('name-control-character', 'The name holds a line break or another control character.', 'Rename it.');

export const unreadable = (why: string): Fault =>
  fatal(
    'unreadable',
    `It cannot be read (${why}).`,
    'Give the right to read it to whoever runs the build, or move it out of the folder of articles.',
  );

export const tooLong = (bytes: number, longest: number): Fault =>
  fatal(
    'too-long',
    `The file has ${bytes} bytes, and none of more than ${longest} is read.`,
    'Split it into its articles; if it is one, raise MAX_STORY_BYTES.',
  );

export const toAdd = (names: readonly string[]): Fault =>
  warning(
    'not-added',
    `Nothing was read from ${listed(names.map((name) => `"${cutShort(name)}"`))}: a web page or a Word document is no article yet.`,
    'Run "npm run add -- FILE" with each, which writes what it tells as an article, and move it out of the folder.',
  );

export const passedOver = (names: readonly string[]): Fault =>
  warning(
    'passed-over',
    `Nothing was read from ${listed(names.map((name) => `"${cutShort(name)}"`))}.`,
    'Save an article as plain text under a name that ends in .txt or .md, and is not README; move all else out of the folder.',
  );
