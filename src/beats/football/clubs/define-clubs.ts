import type { Club } from '../club.ts';

type WithDefault = 'shortName' | 'playsAt' | 'regions' | 'names' | 'sharedNames' | 'descriptors';
type Entry = Omit<Club, 'country' | WithDefault> & Partial<Pick<Club, WithDefault>>;

/** Clubs that play in `country`: a list left out is empty, a short name left out is the name. */
export const defineClubs = (country: string, entries: readonly Entry[]): readonly Club[] =>
  entries.map((entry) => ({
    shortName: entry.name,
    playsAt: null,
    regions: [],
    names: [],
    sharedNames: [],
    descriptors: [],
    ...entry,
    country,
  }));
