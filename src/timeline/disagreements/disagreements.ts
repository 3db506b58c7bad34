import type { Saga } from '../../model/saga.ts';
import type { Disagreement, TimelineEvent, TimelineStory } from '../timeline.ts';
import { ages } from './ages.ts';
import { contractEnds } from './contract-ends.ts';
import { days } from './days.ts';
import { figures } from './figures.ts';

/**
 * What stories state differently and cannot both be right about, one attribute after another: ages, ends of contracts,
 * fees and lengths of contracts, days. Each rule would rather find nothing than something that fits after all.
 */
export const disagreements = (
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  saga: Saga,
): readonly Disagreement[] => [
  ...ages(stories, saga),
  ...contractEnds(stories, saga),
  ...figures(events),
  ...days(events, saga.subject),
];
