import { stories } from './counts.ts';

/** The images beside a link to a page. */
export const share = {
  story: 'A story',
  stories,
  line: (parts: readonly string[]) => parts.filter(Boolean).join(' · '),
} as const;
