import type { APIRoute } from 'astro';
import { getTimeline } from '../../site/get-timeline.ts';
import { searchRecords } from '../../site/search/search-records.ts';

/** What the search index is made from. The end of the build makes it, and takes this file away. */
export const GET: APIRoute = async () => {
  const lines = searchRecords(await getTimeline()).map((record) => `${JSON.stringify(record)}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });
};
