import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { type Build, plain } from '../helpers/builds.ts';

/** The items of the list that a page of the timeline is; each says of what kind it is. */
export const entryItems = (page: Page): Locator => page.locator('main ol > li:has(.kind)');

/** Element ids of the entries that a page shows, in the order they stand. */
export const entryIds = (page: Page): Promise<readonly string[]> =>
  entryItems(page).evaluateAll((items) => items.map((item) => item.querySelector('[id]')?.id ?? ''));

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface Data {
  readonly parts: readonly { readonly url: string }[];
  readonly stories: readonly {
    readonly id: string;
    readonly headline: { readonly text: string };
    readonly date: Days;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly kind: 'happened' | 'reported' | 'expected';
    readonly certainty: 'sure' | 'unsure';
    readonly when: Days;
    readonly toldBy: readonly { readonly story: string }[];
  }[];
}

/** An entry of the timeline, by what the site says of it as data. */
export interface Entry {
  /** Its element id. */
  readonly id: string;
  readonly kind: 'Published' | 'Happened' | 'Reported' | 'Expected';
  /** The day it stands on: the last it allows, for what is expected the first. Null where nothing is known. */
  readonly day: string | null;
  /** The day it stands on where the newest lead: the first it allows; of what is expected, that of the newest story that expects it. */
  readonly newest: string | null;
  /** What its item says of whence it is: of a story its headline, of an event the date of the first story that tells it. */
  readonly whence: string;
}

const kindNames = { happened: 'Happened', reported: 'Reported', expected: 'Expected' } as const;

/** A file of the data, and all that it leads to. */
function filesOf(build: Build, path: string): readonly Data[] {
  const file = JSON.parse(readFileSync(join(build.dir, path), 'utf8')) as Data;
  return [file, ...file.parts.flatMap(({ url }) => filesOf(build, url))];
}

/** Every entry that a build has, what is only mentioned left out, in no order, read from its `timeline.json`. @throws Error when there is none. */
export function entriesOf(build: Build = plain): readonly Entry[] {
  const files = filesOf(build, `/${timelineJson.path}`);
  const [stories, events] = [files.flatMap((file) => file.stories), files.flatMap((file) => file.events)];
  const dates = new Map(stories.map(({ id, date }) => [id, date]));
  const published = stories.map(({ id, headline, date }): Entry => {
    const day = date.latest ?? date.earliest;
    return { id: `s-${id}`, kind: 'Published', day, newest: date.earliest, whence: headline.text };
  });
  const told = events
    .filter(({ certainty }) => certainty === 'sure')
    .map(({ id, kind, when: { earliest, latest }, toldBy }): Entry => {
      const day = kind === 'expected' ? earliest : (latest ?? earliest);
      const told = toldBy.flatMap(({ story }) => dates.get(story)?.earliest ?? []);
      const newest = kind === 'expected' ? (told.toSorted().at(-1) ?? null) : earliest;
      return { id, kind: kindNames[kind], day, newest, whence: 'story' };
    });
  const all = [...published, ...told];
  if (all.length === 0) throw new Error(`The build in ${build.dir} has no entry.`);
  return all;
}
