import { numberWord } from '../number-words.ts';
import { plural } from '../plural.ts';
import { stories } from './counts.ts';

const listed = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** The picture of a tug of war. */
export const tug = {
  label: (one: string) => `Month by month: how many stories appeared, and the events they report, by ${one}`,
  when: 'When',
  heading: 'Month by month',
  stories: 'stories',
  neither: 'neither named',
  others: (many: string) => `Other ${many}`,
  months: (count: number) => `${numberWord(count)} ${count === 1 ? 'month' : 'months'}`,
  quiet: (months: string) => `nothing reported for ${months}`,
  newest: (day: string) => `the newest story here is from ${day}; what follows is only expected`,
  key: (one: string) =>
    `Bars count events, by ${one}: solid if reported, hollow if only expected. Select a line to jump to its sentence`,
  bar: (told: number, expected: number) =>
    listed(told > 0 && `${told} reported`, expected > 0 && `${expected} expected`),
  middle: (count: number, neither: number) =>
    listed(count > 0 && stories(count), neither > 0 && `${plural(neither, 'event')} naming neither`),
} as const;
