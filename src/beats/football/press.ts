import type { Press } from '../../model/press.ts';

/** How football news speaks of the press. */
export const press: Press = {
  outletsOf: ['football'],
  expertsOf: ['transfer'],
  sourcesOf: ['club'],
  titles: ['Football', 'Fussball', 'Foot', 'Futbol', 'Calcio', 'Voetbal'],
  domains: ['football'],
  programmes: ['main event', 'premier league', 'trophy'],
};
