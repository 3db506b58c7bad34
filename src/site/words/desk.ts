import { plural } from '../plural.ts';

/** The panel above every page of `npm run dev` that says what is wrong with the articles. */
export const desk = {
  label: 'What is wrong with the articles',
  unreadable: 'The articles cannot be read',
  toMend: (files: number) => `${plural(files, 'article')} to mend`,
  warnings: (count: number) => plural(count, 'warning'),
  more: (count: number) => `${plural(count, 'more problem')}: “npm run check” names them all.`,
  lastVersion: 'Its last good version is shown.',
  nothing: 'Nothing of it is shown.',
} as const;
