import { plural } from '../plural.ts';

/** What the pages of the archive say. */
export const archive = {
  title: 'Archive',
  description: (count: number, title: string) => `${plural(count, 'story')} of ${title} by the month they appeared.`,
  lead: 'Every story by the year and month in which it appeared, whoever it is about.',
  stories: (count: number) => plural(count, 'story'),
  list: 'Stories',
  undated: 'No date given',
  inTheYear: (year: string) => `${year}, no month given`,
  heading: (period: string, number: number) => (number === 1 ? period : `${period}, part ${number}`),
  of: (period: string, title: string, count: number) => `${plural(count, 'story')} of ${title} from ${period}.`,
  ofUndated: (title: string, count: number) => `${plural(count, 'story')} of ${title} that no date is known of.`,
  all: (count: number) => `All ${count}`,
  allOf: (period: string) => ` stories of ${period}`,
  more: 'More of the archive',
  earlier: 'Earlier',
  later: 'Later',
  back: 'All years',
} as const;
