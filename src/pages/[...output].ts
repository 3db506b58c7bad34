import type { APIRoute, GetStaticPaths } from 'astro';
import { schemas } from '../outputs/data-schemas.ts';
import type { OutputFile } from '../outputs/output.ts';
import { outputs } from '../outputs/outputs.ts';
import { putAtHand } from '../site/at-hand.ts';
import { cacheKey } from '../site/cache-key.ts';
import { getTimeline } from '../site/get-timeline.ts';

interface Props {
  readonly file: OutputFile;
}

export const getStaticPaths = (async () => {
  const timeline = await getTimeline();
  // What the build holds the data against as it writes it.
  putAtHand({ schemas });
  return outputs
    .flatMap((files) => files(timeline))
    .map((file) => ({ params: { output: file.path }, props: { file }, cacheKey: cacheKey(file.madeFrom) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(await file.body(), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
