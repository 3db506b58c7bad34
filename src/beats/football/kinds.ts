import type { Beat } from '../../model/beat.ts';

/** What has a page of its own. */
export const kinds = [
  { one: 'club', many: 'clubs', path: 'clubs', schemaType: 'SportsTeam' },
] as const satisfies Beat['kinds'];
