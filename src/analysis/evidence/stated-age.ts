import { agesInText } from './ages-in-text.ts';
import type { EvidenceRule } from './evidence-rule.ts';

/** "The 25-year-old", "Rice, 24,", "Kane (29)": written in the year in which that person had that age. */
export const statedAge: EvidenceRule = (story, saga) =>
  agesInText(story, saga).map(({ span, range, birth }) => ({ rule: 'stated-age', span, range, facts: [birth.id] }));
