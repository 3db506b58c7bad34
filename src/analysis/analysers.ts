import type { Beat } from '../model/beat.ts';
import type { Story } from '../model/story.ts';
import type { Analyser } from './analyser.ts';
import { citations } from './citations/citations.ts';
import { agesInText } from './evidence/ages-in-text.ts';
import { checkAges } from './evidence/check-ages.ts';
import { datingEvidence } from './evidence/dating-rules.ts';
import { people } from './people/people.ts';
import { quotations } from './quotations/quotations.ts';
import { storyClubs } from './story-clubs.ts';

/** THE LIST: every analyser, under the name its findings go by. None reads another's findings. */
const analysers = {
  clubs: storyClubs,
  people,
  citations,
  quotations,
  evidence: datingEvidence,
  statedAges: agesInText,
  wrongAges: checkAges,
} satisfies Record<string, Analyser<unknown>>;

type Analysers = typeof analysers;

/** What all analysers found in one story. */
export type Findings = { readonly [Name in keyof Analysers]: ReturnType<Analysers[Name]> };

/** Runs every analyser on one story. */
export const analyse = (story: Story, beat: Beat): Findings =>
  Object.fromEntries(Object.entries(analysers).map(([name, analyser]) => [name, analyser(story, beat)])) as Findings;
