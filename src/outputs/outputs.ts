import { dataSchemas } from './data-schemas.ts';
import { eventsCsv } from './events-csv.ts';
import { evidenceJson, evidenceParts } from './evidence-json.ts';
import { icalendar } from './icalendar.ts';
import { jsonFeed } from './json-feed.ts';
import { opml } from './opml.ts';
import { type Files, manyFiles, oneFile } from './output.ts';
import { robotsTxt } from './robots-txt.ts';
import { rss } from './rss.ts';
import { storiesCsv } from './stories-csv.ts';
import { storyEvidence } from './story-evidence.ts';
import { timelineJson, timelineParts } from './timeline-json.ts';
import { timelinejsJson } from './timelinejs-json.ts';
import { webManifest } from './web-manifest.ts';

/** THE LIST: every feed and export, each with as many files as its kind has. */
export const outputs: readonly Files[] = [
  manyFiles(rss),
  manyFiles(jsonFeed),
  manyFiles(icalendar),
  oneFile(opml),
  oneFile(timelineJson),
  manyFiles(timelineParts),
  oneFile(evidenceJson),
  manyFiles(evidenceParts),
  manyFiles(storyEvidence),
  manyFiles(storiesCsv),
  manyFiles(eventsCsv),
  oneFile(timelinejsJson),
  manyFiles(dataSchemas),
  oneFile(webManifest),
  oneFile(robotsTxt),
];
