import type { GetStaticPaths } from 'astro';
import { schemas } from '../../outputs/data-schemas.ts';
import { giveOutput, outputPaths } from '../../outputs/output-routes.ts';
import { putAtHand } from '../../site/at-hand.ts';
import { getTimeline } from '../../site/get-timeline.ts';

export const getStaticPaths = (async () => {
  // What the build holds the data against as it writes it.
  putAtHand({ schemas });
  return outputPaths(await getTimeline(), 'data/');
}) satisfies GetStaticPaths;

export const GET = giveOutput;
