import type { GetStaticPaths } from 'astro';
import { giveOutput, outputPaths } from '../outputs/output-routes.ts';
import { getTimeline } from '../site/get-timeline.ts';

export const getStaticPaths = (async () => outputPaths(await getTimeline(), '')) satisfies GetStaticPaths;

export const GET = giveOutput;
