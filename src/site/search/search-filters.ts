import type { Timeline } from '../../timeline/timeline.ts';
import { archiveOf } from '../archive.ts';
import { kinds, ofKind } from '../entities.ts';
import { capitalised } from '../kind-words.ts';
import { words } from '../words.ts';
import { offeredOutlets } from './outlets.ts';
import { fixedFilters } from './search-records.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** One way to narrow a search down. */
export interface SearchFilter {
  /** As the index calls it, `month`. */
  readonly name: string;
  readonly label: string;
  /** Under a heading, or under none. */
  readonly groups: readonly { readonly label: string | null; readonly options: readonly FilterOption[] }[];
}

/** What a search can be narrowed to; nothing that no story has. */
export function searchFilters(timeline: Timeline): readonly SearchFilter[] {
  const ofKinds = kinds.map((kind) => ({
    name: kind.one,
    label: capitalised(kind.one),
    options: ofKind(timeline.entities, kind, ({ entity }) => entity.id)
      .map(({ entity }) => ({ value: entity.id, label: entity.name }))
      .toSorted(byLabel),
  }));
  const [tells, outlet, month] = fixedFilters;
  const told = new Set(timeline.events.map(({ kind }) => kind));
  const plain = [
    ...ofKinds,
    {
      name: tells,
      label: words.search.tells,
      options: (['happened', 'reported', 'expected'] as const)
        .filter((kind) => told.has(kind))
        .map((kind) => ({ value: kind, label: words.list.kinds[kind] })),
    },
    {
      name: outlet,
      label: words.search.outlet,
      options: [...offeredOutlets(timeline)].map(([value, label]) => ({ value, label })).toSorted(byLabel),
    },
  ].map(({ options, ...filter }) => ({ ...filter, groups: options.length > 0 ? [{ label: null, options }] : [] }));
  const months = archiveOf(timeline).years.map(({ year, periods }) => ({
    label: year,
    options: periods.flatMap(({ key, name }) => (key === null ? [] : { value: key, label: name })),
  }));
  return [...plain, { name: month, label: words.search.month, groups: months }].filter(
    ({ groups }) => groups.length > 0,
  );
}

const byLabel = (a: FilterOption, b: FilterOption): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
