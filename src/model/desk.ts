import { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** What only whoever edits the articles sees, while the site is served in dev; a built site holds nothing of it. */
export interface Desk {
  /** Of the last reading, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** Why the folder of articles could not be read at all, and what to do; null when it could. */
  readonly refusal: string | null;
  /** Files, as a terminal prints their paths, that are broken and shown as they were when they could last be read; sorted. */
  readonly kept: readonly string[];
  /** Ids of the stories that are shown here and would be left out of a build. */
  readonly drafts: readonly string[];
}

/** Handed from one part of ours to another, so it is not looked at. */
export const desk = z.custom<Desk>();
