import type { Outlet } from '../../../model/beat.ts';

type Entry = Omit<Outlet, 'kind' | 'names' | 'sharedNames'> & Partial<Pick<Outlet, 'names' | 'sharedNames'>>;
type Entries = Partial<Record<Outlet['kind'], readonly (Entry | string)[]>>;

/** Outlets by kind; a bare string is an outlet that has one form, its name. */
export const defineOutlets = (entries: Entries): readonly Outlet[] =>
  (['press', 'broadcaster', 'agency', 'site'] as const).flatMap((kind) =>
    (entries[kind] ?? []).map((entry) => ({
      names: [],
      sharedNames: [],
      ...(typeof entry === 'string' ? { name: entry } : entry),
      kind,
    })),
  );
