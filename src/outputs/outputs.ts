import { evidenceJson } from './evidence-json.ts';
import type { Output } from './output.ts';
import { rss } from './rss.ts';
import { timelineJson } from './timeline-json.ts';
import { webManifest } from './web-manifest.ts';

/** THE LIST: every feed and export. */
export const outputs: readonly Output[] = [rss, timelineJson, evidenceJson, webManifest];
