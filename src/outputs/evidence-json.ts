import { anyTime } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { urls } from '../site/urls.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { annotation } from './data/annotation.ts';
import { byPeriod } from './data/by-period.ts';
import { evidenceHead, evidencePath, seedData } from './data/evidence-head.ts';
import { jsonBytes, largestFile } from './data/largest-file.ts';
import { statements, statementsOf } from './data/statements.ts';
import type { Content, Output, OutputForEach } from './output.ts';
import { countOfEvidence, storyEvidence } from './story-evidence.ts';

/**
 * Every statement and its words as W3C Web Annotations, with a hash of each seed: whoever has the seeds can check. Where
 * it does not fit into one file, it leads to lists of the seeds, and these to the evidence of each story.
 */
export const evidenceJson: Output = {
  path: evidencePath,
  type: storyEvidence.type,
  content: (timeline) => laidOut(timeline).whole,
};

/** The lists of the seeds where the whole does not fit into one file. */
export const evidenceParts: OutputForEach<string> = {
  path: (path) => path,
  type: evidenceJson.type,
  contents: (timeline) => laidOut(timeline).parts,
};

interface LaidOut {
  readonly whole: Content;
  readonly parts: ReadonlyMap<string, Content>;
}

/** Bytes of a list that none of its seeds counts. */
const head = 2000;

const laidOut = perTimeline((timeline): LaidOut => {
  const seeds = timeline.stories.map(({ story }) => seedData(story));
  if (!fits(timeline)) return inParts(timeline);
  const found = statements(timeline);
  const top = { ...evidenceHead(evidencePath, found.length), startIndex: 0, seeds, parts: [] };
  return {
    // The seeds' hashes stand for the words, so that the key need not be made from all of them.
    whole: { body: () => text({ ...top, items: found.map(annotation) }), madeFrom: [top, found.map(saidOf)] },
    parts: new Map(),
  };
});

const saidOf = ({ story, ...said }: ReturnType<typeof statements>[number]) => said;

/** Whether everything goes into one file. It is added up only as far as it does. */
function fits(timeline: Timeline): boolean {
  let room = largestFile - head;
  for (const { story } of timeline.stories) room -= jsonBytes(seedData(story));
  for (const teller of timeline.stories) {
    if (room < 0) return false;
    for (const statement of statementsOf(timeline, teller)) room -= jsonBytes(annotation(statement));
  }
  return room >= 0;
}

function inParts(timeline: Timeline): LaidOut {
  const seeds = timeline.stories.map((teller) => {
    const data = { ...seedData(teller.story), statements: countOfEvidence(timeline, teller) };
    return { data, when: rangeOf(teller.date) ?? anyTime, bytes: jsonBytes(data) };
  });
  const lists = byPeriod(seeds, largestFile - head).map((list) => ({
    ...list,
    path: `data/evidence/${list.name}.json`,
  }));
  const total = seeds.reduce((sum, { data }) => sum + data.statements, 0);
  const index = {
    ...evidenceHead(evidencePath, total),
    seeds: [],
    items: [],
    parts: lists.map(({ path, period, pieces }) => ({ url: urls.output(path), period, stories: pieces.length })),
  };
  return {
    whole: { body: () => text(index), madeFrom: index },
    parts: new Map(
      lists.map(({ path, pieces }) => {
        const list = { ...evidenceHead(path, total), seeds: pieces.map(({ data }) => data), items: [], parts: [] };
        return [path, { body: () => text(list), madeFrom: list }];
      }),
    ),
  };
}

const text = (data: unknown): string => `${JSON.stringify(data)}\n`;
