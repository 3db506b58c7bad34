import type { DeedTold } from '../timeline.ts';

/** What is done, as it is compared with others. */
export interface ComparedDeed extends Pick<DeedTold, 'deed' | 'isNamed'> {
  readonly entities: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly doers: ReadonlySet<string>;
  /** All of these. */
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

export function comparedDeed({ deed, isNamed, entities, others, doers, stems }: DeedTold): ComparedDeed {
  return {
    deed,
    isNamed,
    entities: new Set(entities),
    others: new Set(others),
    doers: new Set(doers),
    names: new Set([...entities, ...others, ...doers]),
    stems: new Set(stems),
  };
}

/** Share of the shorter telling’s words from which two tellings of a deed without a name are of one thing. */
const shareOfWords = 0.5;

/** Whether the same do the same to the same, as far as both say who and what. */
export function isSameDeed(a: ComparedDeed, b: ComparedDeed): boolean {
  if (a.deed !== b.deed) return false;
  if (differ(a.entities, b.entities) || differ(a.others, b.others)) return false;
  if (a.doers.size > 0 && b.doers.size > 0 && a.doers.isDisjointFrom(b.names) && b.doers.isDisjointFrom(a.names))
    return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const isAlike = shared > 0 && shared >= shareOfWords * Math.min(a.stems.size, b.stems.size);
  return a.isNamed ? !a.names.isDisjointFrom(b.names) || isAlike : isAlike;
}

/** Whether both name somebody, and nobody in common. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
