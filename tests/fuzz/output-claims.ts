import { parse } from 'csv-parse/sync';
import { DomUtils } from 'htmlparser2';
import { eventsCsv } from '../../src/outputs/events-csv.ts';
import { evidenceJson } from '../../src/outputs/evidence-json.ts';
import { everythingPaths } from '../../src/outputs/feed-paths.ts';
import { icalendar } from '../../src/outputs/icalendar.ts';
import { outputs } from '../../src/outputs/outputs.ts';
import { robotsTxt } from '../../src/outputs/robots-txt.ts';
import { storiesCsv } from '../../src/outputs/stories-csv.ts';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { elements } from '../helpers/elements.ts';
import { readCalendar } from '../helpers/read-calendar.ts';
import { readCsv } from '../helpers/read-csv.ts';
import { faultsIn } from '../helpers/valid-data.ts';
import { parseXml } from '../helpers/xml.ts';
import { claim } from './claim.ts';

/** XML makes one line feed of every line end. */
const asXml = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Holds every feed and export of an archive against its stories. @throws Broken */
export async function checkOutputs(timeline: Timeline): Promise<void> {
  const headlines = timeline.stories.map(({ story }) => story.headline.text).toSorted();
  for (const { path, type, body } of outputs.flatMap((files) => files(timeline))) {
    const text = await body();
    claim(Buffer.from(text).toString() === text, `${path} can be encoded`);
    if (type === icalendar.type) {
      checkCalendar(path, text);
      continue;
    }
    if (type === storiesCsv.type || type === eventsCsv.type) {
      checkTable(path, text, timeline);
      continue;
    }
    if (type === evidenceJson.type) checkShape('data/evidence.schema.json', path, text);
    if (path === timelineJson.path) checkShape('data/timeline.schema.json', path, text);
    // It says nothing of any story.
    if (path === robotsTxt.path) continue;
    const titles = /xml|opml/.test(type) ? titlesOfFeed(path, text) : titlesOfData(path, text);
    // A feed of one club has some of them.
    const isWhole = path === everythingPaths.rss || path === timelineJson.path;
    const wanted = isWhole ? headlines.map(path === everythingPaths.rss ? asXml : String).toSorted() : null;
    if (wanted)
      claim(JSON.stringify(titles.toSorted()) === JSON.stringify(wanted), `${path} holds every headline`, () => titles);
  }
}

/** An archive of the fuzz is small: each table is one file. */
function checkTable(path: string, text: string, { stories, events, mentions }: Timeline): void {
  try {
    const rows = readCsv(text);
    const isOfStories = path === 'data/stories.csv';
    const wanted = isOfStories ? stories.length : events.length + mentions.length;
    claim(rows.length === wanted, `${path} has a row for each`, () => rows.length);
    const headlines = stories.map(({ story }) => story.headline.text);
    if (isOfStories)
      claim(
        JSON.stringify(rows.map(({ headline }) => headline)) === JSON.stringify(headlines),
        `${path} has every headline`,
      );
    const raw = parse(text) as readonly (readonly string[])[];
    const formulas = raw.flat().filter((cell) => /^\s*[=+\-@]/.test(cell));
    claim(formulas.length === 0, `${path} has nothing that a spreadsheet computes`, () => formulas);
  } catch (error) {
    claim(false, `${path} is a table`, () => String(error));
  }
}

function checkShape(schema: Parameters<typeof faultsIn>[0], path: string, text: string): void {
  const faults = faultsIn(schema, JSON.parse(text));
  claim(faults.length === 0, `${path} is as its schema says`, () => faults);
}

function checkCalendar(path: string, text: string): void {
  try {
    claim(readCalendar(text).length > 0, `${path} has events`);
  } catch (error) {
    claim(false, `${path} is a calendar`, () => String(error));
  }
}

function titlesOfFeed(path: string, text: string): readonly string[] {
  try {
    return elements(parseXml(text), 'item').flatMap((item) =>
      elements(item, 'title').map((title) => asXml(DomUtils.textContent(title))),
    );
  } catch (error) {
    claim(false, `${path} is well-formed`, () => String(error));
  }
}

function titlesOfData(path: string, text: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(text);
    const { stories = [] } = data as { stories?: readonly { readonly headline: { readonly text: string } }[] };
    return stories.map(({ headline }) => headline.text);
  } catch (error) {
    claim(false, `${path} is JSON`, () => String(error));
  }
}
