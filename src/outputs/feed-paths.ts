import { entityOf, kindOf } from '../site/entities.ts';
import { belowBase, urls } from '../site/urls.ts';

/** Where one thing to follow lies in each format, below the base of the site. */
export interface FollowPaths {
  readonly rss: string;
  readonly json: string;
  readonly calendar: string;
}

/** The same of what has no calendar. */
export type FeedPaths = Omit<FollowPaths, 'calendar'>;

const calendar = 'events.ics';

/** Of all stories; its calendar is that of all events. */
export const everythingPaths: FollowPaths = { rss: 'rss.xml', json: 'feed.json', calendar };

/** Of the stories that came in earlier, by the name of their month. */
export const earlierPaths = (name: string): FeedPaths => ({ rss: `feeds/${name}.xml`, json: `feeds/${name}.json` });

/** Of all events. */
export const eventsPaths: FollowPaths = { rss: 'events.xml', json: 'events.json', calendar };

/** Of what names an entity: below its page. @throws Error when the beat lacks it. */
export function entityPaths(id: string): FollowPaths {
  const below = belowBase(urls.entity(kindOf(entityOf(id)), id));
  return { rss: `${below}rss.xml`, json: `${below}feed.json`, calendar: `${below}${calendar}` };
}
