import { saga } from '../saga/saga.ts';
import { assumptions } from '../site/assumptions.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { siteOrigin, urls } from '../site/urls.ts';
import { byPeriod, type Filed } from './data/by-period.ts';
import { jsonBytes, largestFile } from './data/largest-file.ts';
import { namedIn } from './data/named-in.ts';
import { type ListName, type TimelinePiece, timelinePieces } from './data/timeline-pieces.ts';
import type { Content, Output, OutputForEach } from './output.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
const version = 1;

/**
 * The whole site as data where that fits into one file, else what leads to its parts. Offsets count UTF-16 code units of
 * the decoded seed.
 */
export const timelineJson: Output = {
  path: 'timeline.json',
  type: 'application/json',
  content: (timeline) => laidOut(timeline).whole,
};

/** Files of the same shape, each with some of what does not fit into the one. None where it does. */
export const timelineParts: OutputForEach<string> = {
  path: (path) => path,
  type: timelineJson.type,
  contents: (timeline) => laidOut(timeline).parts,
};

interface LaidOut {
  readonly whole: Content;
  /** Under their paths. */
  readonly parts: ReadonlyMap<string, Content>;
}

/** Bytes of a part that none of its pieces counts. */
const head = 2000;
/** The pieces of a whole count more bytes than it takes, but never as many times: each counts the names that they share. */
const times = 2;

const laidOut = perTimeline((timeline): LaidOut => {
  const pieces = timelinePieces(timeline);
  const first = { facts: assumptions(timeline), parts: [], partOf: null };
  // What is far too large is never made whole.
  const counted = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = counted > times * largestFile ? null : file(pieces, first);
  if (whole && jsonBytes(whole) <= largestFile) return { whole: json(whole), parts: new Map() };
  const parts = byPeriod(pieces, largestFile - head).map((part) => ({
    ...part,
    path: `data/timeline/${part.name}.json`,
  }));
  return {
    whole: json(file([], { ...first, parts: parts.map(partData) })),
    parts: new Map(parts.map(({ path, pieces: filed }) => [path, partContent(filed)])),
  };
});

interface Place {
  readonly facts: ReturnType<typeof assumptions>;
  readonly parts: readonly ReturnType<typeof partData>[];
  readonly partOf: string | null;
}

/** One file of the format. What stories name and cite is said of those in the file. */
const file = (pieces: readonly TimelinePiece[], { facts, parts, partOf }: Place) => ({
  version,
  site: siteOrigin,
  title: saga.title,
  subject: saga.subject,
  ...namedIn(pieces.flatMap(({ teller }) => teller ?? [])),
  facts,
  stories: membersOf(pieces, 'stories'),
  events: membersOf(pieces, 'events'),
  disagreements: membersOf(pieces, 'disagreements'),
  parts,
  partOf,
});

const membersOf = (pieces: readonly TimelinePiece[], list: ListName): readonly unknown[] =>
  pieces.filter((piece) => piece.list === list).map(({ make }) => make());

const partData = ({ path, period, pieces }: Filed<TimelinePiece> & { readonly path: string }) => ({
  url: urls.output(path),
  period,
  stories: pieces.filter(({ list }) => list === 'stories').length,
  events: pieces.filter(({ list }) => list === 'events').length,
});

/** A part is made when it is written: all of them at once need not fit into memory. */
function partContent(pieces: readonly TimelinePiece[]): Content {
  const place = { facts: [], parts: [], partOf: urls.output(timelineJson.path) };
  return {
    body: () => `${JSON.stringify(file(pieces, place))}\n`,
    madeFrom: [file([], place), pieces.map(({ key }) => key)],
  };
}

const json = (data: unknown): Content => ({ body: () => `${JSON.stringify(data)}\n`, madeFrom: data });
