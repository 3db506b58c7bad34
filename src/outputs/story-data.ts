import { edtf } from '../calendar/edtf.ts';
import { anyTime } from '../model/date.ts';
import { type DateEstimate, rangeOf, type WeighedEvidence } from '../model/date-estimate.ts';
import type { EntityMention } from '../model/mention.ts';
import type { Story } from '../model/story.ts';
import { wordsAt } from '../model/words-at.ts';
import { entityOf } from '../site/entities.ts';
import { urls } from '../site/urls.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { byKind } from './by-kind.ts';
import { storyEvidencePath } from './data/story-evidence-path.ts';

/** A story as data: whatever its page says of it, each statement with its place. `ofSubject`: whether it is about the saga’s subject. */
export function storyData(teller: TimelineStory, ofSubject: boolean) {
  const { story } = teller;
  return {
    id: story.id,
    seed: story.seedPath,
    sha256: story.sha256,
    url: urls.story(story.id),
    ofSubject,
    headline: {
      text: story.headline.text,
      start: story.headline.span?.start ?? null,
      end: story.headline.span?.end ?? null,
    },
    ...story.provenance,
    added: story.added,
    evidence: urls.output(storyEvidencePath(story)),
    date: dateData(teller.date),
    blocks: story.blocks.map(({ kind, section, span }) => ({ kind, section, ...span })),
    marks: story.marks,
    sentences: teller.sentences.map(({ span }) => span),
    excerpt: teller.excerpt,
    ...byKind(
      teller.entities,
      ({ entity }) => entity,
      ({ entity, main, mentions }) => ({ id: entity, main, mentions: mentionData(story, mentions) }),
    ),
    people: teller.people.map(({ id, name, mentions }) => ({ id, name, mentions: mentionData(story, mentions) })),
    citations: teller.citations.map(({ kind, source, span, self, section }) => ({
      kind,
      id: source?.id ?? null,
      name: source?.name ?? null,
      ...span,
      self,
      section,
    })),
    outlets: teller.citations
      .filter(({ kind }) => kind === 'outlet')
      .map(({ source, span, self }) => ({ id: source?.id ?? null, name: source?.name ?? null, ...span, self })),
    relations: teller.relations.map(({ kind, entity, sentence }) => ({
      kind,
      [entityOf(entity).kind]: entity,
      ...sentence.span,
    })),
    quotations: teller.quotations.map(({ span, speaker, section }) => ({
      ...span,
      speaker: speaker?.name ?? null,
      section,
    })),
    wrongAges: teller.wrongAges.map(({ span, stated, actual, fact }) => ({ ...span, stated, actual, fact })),
    timexes: teller.timexes.map(({ span, value, range }) => ({ ...span, value, ...range })),
  };
}

const mentionData = (story: Story, mentions: readonly Pick<EntityMention, 'span' | 'section'>[]) =>
  mentions.map(({ span, section }) => ({ ...span, surface: wordsAt(story, span), section }));

function dateData(date: DateEstimate) {
  const range = rangeOf(date) ?? anyTime;
  return {
    kind: date.kind,
    from: date.kind === 'stated' ? date.from : null,
    time: date.kind === 'stated' ? date.time : null,
    printed: date.kind === 'stated' && date.from === 'dateline' ? date.span : null,
    ...range,
    edtf: edtf(range),
    evidence: date.kind === 'inferred' ? date.evidence.map(evidenceData) : [],
    setAside: date.kind === 'inferred' ? date.setAside.map(evidenceData) : [],
    stretches: date.kind === 'inferred' ? date.stretches : null,
    byWindow: date.kind === 'inferred' ? date.byWindow : null,
  };
}

const evidenceData = ({ rule, span, range, facts, grace }: WeighedEvidence) => ({
  rule,
  ...span,
  ...range,
  facts,
  grace,
});
