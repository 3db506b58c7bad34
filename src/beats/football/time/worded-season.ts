import type { BeatWords } from '../../../model/beat.ts';

/** `end of the 2024/25 season`, which runs to the day on which contracts end; null for all else. */
export const wordedSeason: BeatWords['worded'] = ({ value, mod }, { earliest, latest }) => {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(value) ?? [];
  const isEnd = mod === 'END' && earliest !== null && earliest >= `${to}-05-01` && latest === `${to}-06-30`;
  return isEnd && to ? `end of the ${from}/${to.slice(2)} season` : null;
};
