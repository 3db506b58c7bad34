import type { Beat } from '../model/beat.ts';
import type { ReadStory } from '../model/read-story.ts';
import type { Trace } from '../model/trace.ts';
import type { Analyser } from './analyser.ts';
import { citations } from './citations/citations.ts';
import { claims } from './claims.ts';
import { checkAges } from './dating/check-ages.ts';
import { datingEvidence } from './dating/dating-rules.ts';
import { deeds } from './deeds/deeds.ts';
import { storyEntities } from './entities/story-entities.ts';
import { quotations } from './quotations/quotations.ts';
import { storyPeople } from './story-people.ts';

/** THE LIST: every analyser, under the name its findings go by. None reads another's findings. */
const analysers = {
  entities: storyEntities,
  people: storyPeople,
  citations,
  quotations,
  deeds,
  relations: (story, beat, trace) => beat.readRelations(story, beat, trace),
  claims,
  evidence: datingEvidence,
  statedAges: ({ ages }) => ages,
  wrongAges: checkAges,
} satisfies Record<string, Analyser<unknown>>;

type Analysers = typeof analysers;

/** What all analysers found in one story. */
export type Findings = { readonly [Name in keyof Analysers]: ReturnType<Analysers[Name]> };

/** Runs every analyser on one story. */
export const analyse = (story: ReadStory, beat: Beat, trace?: Trace): Findings =>
  Object.fromEntries(
    Object.entries(analysers).map(([name, analyser]: [string, Analyser<unknown>]) => [
      name,
      analyser(story, beat, trace),
    ]),
  ) as Findings;
