import type { APIRoute } from 'astro';
import { keyed } from '../site/cache-key.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { OutputFile } from './output.ts';
import { outputsBelow } from './outputs.ts';

/** The static paths of the outputs that are listed for a folder. */
export const outputPaths = (timeline: Timeline, folder: keyof typeof outputsBelow) =>
  outputsBelow[folder]
    .flatMap((files) => files(timeline))
    .map((file) => keyed({ params: { output: file.path.slice(folder.length) }, props: { file } }, () => file.madeFrom));

/** Answers with the file of a static path. */
export const giveOutput: APIRoute<{ readonly file: OutputFile }> = async ({ props: { file } }) =>
  new Response(await file.body(), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
