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

/** Those below `data/`, of which some must weigh all they hold to know how many files they are. */
const inData: readonly Files[] = [
  manyFiles(timelineParts),
  manyFiles(evidenceParts),
  manyFiles(storiesCsv),
  manyFiles(eventsCsv),
  oneFile(timelinejsJson),
  manyFiles(dataSchemas),
];

/** Those below `stories/`, which weigh what they hold. */
const inStories: readonly Files[] = [manyFiles(storyEvidence)];

/** All others. */
const elsewhere: readonly Files[] = [
  manyFiles(rss),
  manyFiles(jsonFeed),
  manyFiles(icalendar),
  oneFile(opml),
  oneFile(timelineJson),
  oneFile(evidenceJson),
  oneFile(webManifest),
  oneFile(robotsTxt),
];

/**
 * THE LIST: every feed and export, each with as many files as its kind has, by the folder that all of them lie in. In dev Astro
 * asks of every page whether it is an output of its folder.
 */
export const outputsBelow = { '': elsewhere, 'data/': inData, 'stories/': inStories } as const;

export const outputs: readonly Files[] = Object.values(outputsBelow).flat();
