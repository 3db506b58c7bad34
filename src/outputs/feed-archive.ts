import { saga } from '../saga/saga.ts';
import { cutByLot } from '../site/cut-by-lot.ts';
import { escaped } from '../site/html.ts';
import { lastingStoryId } from '../site/lasting-id.ts';
import { storyKey } from '../site/made-from.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import { runsByBytes } from './data/runs-by-bytes.ts';
import { allInOrder, filled, fitting, itemsPerFeed, roomForText } from './feed-order.ts';
import { earlierPaths, everythingPaths, type FeedPaths } from './feed-paths.ts';
import type { Feed } from './feeds.ts';

/** A feed of stories that came in earlier. All of them together would fill the memory: each is made where it is written. */
export interface EarlierFeed {
  readonly paths: FeedPaths;
  readonly make: () => Feed;
  /** For the build’s cache. */
  readonly madeFrom: unknown;
}

const size = { fewest: itemsPerFeed / 2, most: itemsPerFeed } as const;
/** Bytes of an item beside its text, at most, where nobody has made it yet. */
const aroundText = 1500;

/**
 * The feeds of what fell out of the feed of all stories, the oldest first, by the name of the month in which their first story
 * came in, or of its own day where nobody says when that was; those without any day come before all. The feed of all stories leads to the last of them, and
 * each to the one before, so that a reader can fetch the whole archive, as RFC 5005 has it. The last of them begins to be one
 * when the feed of all stories holds no more all that is in it; what is one stays as it is.
 */
export const feedArchive = perTimeline((timeline): readonly EarlierFeed[] => {
  const oldest = allInOrder(timeline)
    .toReversed()
    .map((item) => ({ ...item, bytes: weightOf(item.teller.story.text) }));
  const runs = cutByLot(oldest, size, ({ teller }) => lastingStoryId(teller.story)).flatMap((cut) =>
    runsByBytes(cut, roomForText),
  );
  const begun = new Map<string, number>();
  const named = runs.map((run) => {
    const month = (run[0]?.added ?? run[0]?.day)?.slice(0, 'YYYY-MM'.length) ?? 'undated';
    const nth = (begun.get(month) ?? 0) + 1;
    begun.set(month, nth);
    return { name: nth === 1 ? month : `${month}-${nth}`, run };
  });
  const held = filled(allInOrder(timeline)).items.length;
  const isHeld = (runs.at(-1)?.length ?? 0) <= held;
  const all = named
    .slice(0, isHeld ? -1 : named.length)
    .map(({ name, run }) => ({ paths: earlierPaths(name), name, run: run.toReversed() }));
  return all.map(({ paths, name, run }, at) => {
    const earlier = all[at - 1]?.paths ?? null;
    return {
      paths,
      make: () => ({
        entity: null,
        title: words.follow.earlier(saga.title, name),
        description: saga.strapline,
        page: absolute(urls.archive()),
        paths,
        items: run.map(({ make }) => fitting(make())),
        updated: run[0]?.added ?? null,
        earlier,
        current: everythingPaths,
      }),
      madeFrom: [name, earlier, run.map(({ teller }) => storyKey(teller))],
    };
  });
});

/** More bytes than an item takes. */
const weightOf = (text: string): number => Buffer.byteLength(escaped(text)) + aroundText;
