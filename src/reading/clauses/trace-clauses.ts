import type { Beat } from '../../model/beat.ts';
import type { VerbGroup } from '../../model/clause.ts';
import { type ReadStory, sentencesOf } from '../../model/read-story.ts';
import { cut } from '../../model/text.ts';
import type { Trace } from '../../model/trace.ts';
import { handedOut } from '../../text/handed-out.ts';
import { sentenceClauses } from './sentence-clauses.ts';

/** Tells a trace of the clauses of every sentence that may put something at a time. */
export function traceClauses({ story: { text }, blocks }: ReadStory, beat: Beat, trace: Trace): void {
  const timesIn = handedOut(blocks.flatMap(({ times }) => times));
  for (const sentence of sentencesOf({ blocks }))
    for (const { kind, marker, span, subject, verb } of sentenceClauses(text, sentence, timesIn(sentence.span), beat)
      .clauses) {
      const opening = marker === null ? '' : `behind “${marker}”, `;
      const whose = subject ? `“${cut(text, subject)}”` : 'nobody named';
      const why = `${opening}${whose} / “${cut(text, verb.span)}”: ${[verb.lemma, ...features(verb)].join(', ')}`;
      trace({ stage: 'clause', rule: kind, span, verdict: 'found', why });
    }
}

/** What is true of a verb, in words. */
const features = ({ tense, modal, perfect, progressive, passive, negated }: VerbGroup): readonly string[] => [
  ...[tense, modal].filter((word) => word !== null),
  ...Object.entries({ perfect, progressive, passive, negated }).flatMap(([name, is]) => (is ? [name] : [])),
];
