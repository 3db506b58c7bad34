import type { Saga } from '../../model/saga.ts';
import type { Disagreement, TimelineEvent, TimelineStory } from '../timeline.ts';
import { ages } from './ages.ts';
import { claims } from './claims.ts';
import { days } from './days.ts';
import { figures } from './figures.ts';

/**
 * What stories state differently and cannot both be right about: ages, what else their beat reads of people, fees and
 * other figures, days. Each rule would rather find nothing than something that fits after all.
 */
export const disagreements = (
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  saga: Saga,
): readonly Disagreement[] => [
  ...ages(stories, saga),
  ...claims(stories, saga),
  ...figures(events, saga.beat),
  ...days(events, saga),
];
