import { evidenceJson } from './evidence-json.ts';
import { type Files, manyFiles, oneFile } from './output.ts';
import { robotsTxt } from './robots-txt.ts';
import { entityRss, rss } from './rss.ts';
import { timelineJson } from './timeline-json.ts';
import { webManifest } from './web-manifest.ts';

/** THE LIST: every feed and export, each with as many files as its kind has. */
export const outputs: readonly Files[] = [
  oneFile(rss),
  manyFiles(entityRss),
  oneFile(timelineJson),
  oneFile(evidenceJson),
  oneFile(webManifest),
  oneFile(robotsTxt),
];
