import type { Timex } from '../../model/timex.ts';
import type { TimelineStory, ToldStory, ToldTime } from '../../timeline/timeline.ts';

/** What was found in a story, without the story. */
export type Found = Omit<ToldStory, 'story'>;

/** The same as it is kept: a telling names its time by the place among the times of the story, and what is no other is left out. */
export interface KeptFindings extends Omit<TimelineStory, 'story'> {
  readonly told: readonly KeptTelling[];
}

interface KeptTelling extends Omit<ToldTime, 'when' | 'timex'> {
  readonly timex: number | Timex;
  /** Left out where it is that of its time. */
  readonly when?: ToldTime['when'];
}

export const packed = ({ told, ...found }: Found): KeptFindings => ({
  ...found,
  told: told.map(({ timex, when, ...telling }) => {
    const at = found.timexes.indexOf(timex);
    const isItsOwn = when.earliest === timex.range.earliest && when.latest === timex.range.latest;
    return { ...telling, timex: at < 0 ? timex : at, ...(isItsOwn ? {} : { when }) };
  }),
});

/** @throws Error when a telling names a time that the story has not */
export const unpacked = ({ told, ...found }: KeptFindings): Found => ({
  ...found,
  told: told.map(({ timex: kept, when, ...telling }) => {
    const timex = typeof kept === 'number' ? found.timexes[kept] : kept;
    if (!timex) throw new Error('The cache of the build is spoiled. Remove the cache folder and build again.');
    return { ...telling, timex, when: when ?? timex.range };
  }),
});
