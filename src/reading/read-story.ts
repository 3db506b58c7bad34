import { mainSentences, type ReadBlock, type ReadStory } from '../model/read-story.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { Trace } from '../model/trace.ts';
import { handedOut } from '../text/handed-out.ts';
import { statedAges } from './ages.ts';
import { traceClauses } from './clauses/trace-clauses.ts';
import { cutBlocks } from './cut-blocks.ts';
import { entityCandidates } from './entities/entity-candidates.ts';
import { entityMentions } from './entities/entity-mentions.ts';
import { titleMentions } from './entities/title-mentions.ts';
import { mainEntities, mainPerson } from './main-section.ts';
import { peopleOfFacts } from './people/people-of-facts.ts';
import { peopleNamed } from './people/person-mentions.ts';
import { saysOrigin } from './says-origin.ts';
import { sourceNames } from './sources/source-names.ts';
import { timeExpressions } from './times/time-expressions.ts';

/** Reads a story: cuts it into sentences and words, finds whom it names, and where it names times. */
export function readStory(story: Story, saga: Saga, trace?: Trace): ReadStory {
  const { text } = story;
  const cut = cutBlocks(story);
  const candidates = entityCandidates(text, cut, saga.beat, trace);
  const entities = entityMentions(story, candidates, saga, trace);
  const entitiesIn = handedOut(entities);
  const titlesIn = handedOut(titleMentions(candidates));
  const people = peopleNamed(text, cut, new Set(entities.map(({ entity }) => entity)), saga.beat, trace);
  const peopleIn = handedOut(people.mentions);
  const namedIn = handedOut(peopleOfFacts(people, saga.beat));
  const blocks = cut.map(({ kind, section, span: whole, sentences, tokens, quoted }): ReadBlock => {
    const quotedIn = handedOut(quoted);
    const isSilent = section === 'boilerplate' && !saysOrigin(text, { section, span: whole });
    return {
      kind,
      section,
      span: whole,
      quoted,
      tokens,
      times: timeExpressions(tokens, saga.beat, trace),
      sentences: sentences.map(({ span, words }) => ({
        span,
        text: text.slice(span.start, span.end),
        kind,
        section,
        words,
        quoted: quotedIn(span).map((passage) => passage.span),
        entities: entitiesIn(span),
        titles: titlesIn(span),
        people: peopleIn(span),
        named: namedIn(span),
        sources: isSilent ? [] : sourceNames(text, { span, words }, peopleIn(span), saga.beat, trace),
      })),
    };
  });
  const person = mainPerson(blocks);
  const read = {
    story,
    subject: saga.subject,
    blocks,
    mainEntities: mainEntities(blocks),
    mainPerson: person,
    ages: statedAges(mainSentences({ blocks }), person, handedOut(people.unclear), saga, trace),
  };
  if (trace) traceClauses(read, saga.beat, trace);
  return read;
}
