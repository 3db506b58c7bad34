import type { Outlet } from '../../../model/beat.ts';

type Entry = Omit<Outlet, 'country' | 'kind' | 'names' | 'sharedNames'> &
  Partial<Pick<Outlet, 'names' | 'sharedNames'>>;
type Entries = Partial<Record<Outlet['kind'], readonly (Entry | string)[]>>;

/** The outlets of one country by kind; a bare string is an outlet that has one form, its name. */
export const defineOutlets = (country: string | null, entries: Entries): readonly Outlet[] =>
  (['press', 'broadcaster', 'agency', 'site'] as const).flatMap((kind) =>
    (entries[kind] ?? []).map((entry) => ({
      names: [],
      sharedNames: [],
      ...(typeof entry === 'string' ? { name: entry } : entry),
      country,
      kind,
    })),
  );
