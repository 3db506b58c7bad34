import { edtf } from '../calendar/edtf.ts';
import type { StatedDate } from '../model/story.ts';
import { cut } from '../model/text.ts';
import { saga } from '../saga/saga.ts';
import { urls } from '../site/urls.ts';
import type { Timeline, TimelineStory } from '../timeline/timeline.ts';
import type { Output } from './output.ts';

/** Version of the format; it rises when a field changes its meaning, not when one is added. */
const version = 1;

/** The whole site as data. Offsets count UTF-16 code units of the decoded seed. */
export const timelineJson: Output = (timeline) => {
  const shows = data(timeline);
  return [{ path: urls.data(), type: 'application/json', body: () => `${JSON.stringify(shows)}\n`, shows }];
};

const data = ({ stories, clubs }: Timeline) => ({
  version,
  title: saga.title,
  subject: saga.subject,
  clubs: clubs.map(({ club: { id, name }, stories: named }) => ({
    id,
    name,
    url: urls.club(id),
    stories: named.map(({ told }) => told.story.id),
  })),
  stories: stories.map(storyData),
  events: [],
  disagreements: [],
});

const storyData = ({ story, clubs }: TimelineStory) => ({
  id: story.id,
  seed: story.seedPath,
  sha256: story.sha256,
  url: urls.story(story.id),
  headline: {
    text: story.headline.text,
    start: story.headline.span?.start ?? null,
    end: story.headline.span?.end ?? null,
  },
  date: dateData(story.date),
  blocks: story.blocks.map(({ kind, section, span }) => ({ kind, section, ...span })),
  clubs: clubs.map(({ club, main, mentions }) => ({
    id: club,
    main,
    mentions: mentions.map(({ span, section }) => ({ ...span, surface: cut(story.text, span), section })),
  })),
  people: [],
  outlets: [],
  timexes: [],
});

function dateData(date: StatedDate) {
  const range = date.kind === 'stated' ? date.range : { earliest: null, latest: null };
  return {
    kind: date.kind,
    from: date.kind === 'stated' ? date.from : null,
    ...range,
    edtf: edtf(range),
    evidence: [],
  };
}
