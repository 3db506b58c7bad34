import type { Timeline } from '../timeline/timeline.ts';

/** What one file of an output holds. */
export interface Content {
  readonly body: () => string | Promise<string>;
  /** What the body is made from, for the build's cache. */
  readonly madeFrom: unknown;
}

/** A file of the site that is no page. */
export interface OutputFile extends Content {
  /** Its address below the base of the site. */
  readonly path: string;
  /** Media type, as a server should send it. */
  readonly type: string;
}

/** A feed or an export: its address, its media type and what stands there. */
export interface Output {
  /** Of its one file, below the base of the site: `timeline.json`. */
  readonly path: string;
  readonly type: string;
  readonly content: (timeline: Timeline) => Content;
}

/** The same in many files, one for each of something that a key of this type stands for. */
export interface OutputForEach<Key> {
  readonly path: (key: Key) => string;
  readonly type: string;
  readonly contents: (timeline: Timeline) => ReadonlyMap<Key, Content>;
}

/** Makes the files of an output. */
export type Files = (timeline: Timeline) => readonly OutputFile[];

/** What the file holds is asked for where it is wanted. */
export const oneFile =
  ({ path, type, content }: Output): Files =>
  (timeline) => {
    let made: Content | null = null;
    const known = (): Content => {
      made ??= content(timeline);
      return made;
    };
    return [
      {
        path,
        type,
        body: () => known().body(),
        get madeFrom() {
          return known().madeFrom;
        },
      },
    ];
  };

export const manyFiles =
  <Key>({ path, type, contents }: OutputForEach<Key>): Files =>
  (timeline) =>
    [...contents(timeline)].map(([key, content]) => ({ path: path(key), type, ...content }));
