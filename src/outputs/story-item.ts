import { element, escaped, link } from '../site/html.ts';
import { lastingStoryId } from '../site/lasting-id.ts';
import { storyHtml } from '../site/story-html.ts';
import { teaser } from '../site/teaser.ts';
import { absolute } from '../site/urls.ts';
import { words } from '../site/words.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { type FeedItem, knownOf, originOf } from './feed-item.ts';

/** A story with its whole text; those it names, and its tags, are its categories. */
export function storyItem(teller: TimelineStory): FeedItem {
  const { story } = teller;
  const { headline, path, excerpt, date, entities, alsoNamed } = teaser(teller);
  const url = absolute(path);
  const from = [escaped(date.text), ...originOf(teller), link(url, words.follow.onSite)].join(' · ');
  return {
    id: lastingStoryId(story),
    title: headline.text,
    url,
    summary: (excerpt ?? headline).text,
    html: `${storyHtml(story)}\n<hr>\n${element('p', element('small', from))}`,
    categories: [...new Set([...[...entities, ...alsoNamed].map(({ name }) => name), ...story.provenance.tags])],
    ...knownOf(teller),
    temporal: null,
  };
}
