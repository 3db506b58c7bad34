import type { Timeline } from '../timeline/timeline.ts';

/** A file of the site that is no page: a feed or an export. */
export interface OutputFile {
  /** As `urls` makes it. */
  readonly path: string;
  /** Media type, as a server should send it. */
  readonly type: string;
  readonly body: () => string | Promise<string>;
  /** What the body is made from, for the build's cache. */
  readonly shows: unknown;
}

/** Makes the files of one format. */
export type Output = (timeline: Timeline) => readonly OutputFile[];
