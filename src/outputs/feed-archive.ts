import type { Story } from '../model/story.ts';
import { saga } from '../saga/saga.ts';
import { cutByLot } from '../site/cut-by-lot.ts';
import { escaped } from '../site/html.ts';
import { lastingStoryId } from '../site/lasting-id.ts';
import { storyKey } from '../site/made-from.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import { allInOrder, filled, fitting, itemsPerFeed, lastAdded, roomForText } from './feed-order.ts';
import { earlierPaths, everythingPaths, type FeedPaths } from './feed-paths.ts';
import type { Feed } from './feeds.ts';
import { storyItem } from './story-item.ts';

/** A feed of stories that came in earlier. All of them together would fill the memory: each is made where it is written. */
export interface EarlierFeed {
  readonly paths: FeedPaths;
  readonly make: () => Feed;
  /** For the build’s cache. */
  readonly madeFrom: unknown;
}

const size = { fewest: itemsPerFeed / 2, most: itemsPerFeed } as const;
/** Bytes of an item beside its words, at most, where nobody has made it yet: tags of a paragraph, of an element, and the rest. */
const [aroundBlock, aroundElement, aroundText] = [20, 40, 1500];
/** Letters of a story's lasting id that tell it from others, as in its address. */
const keyLetters = 6;

/**
 * The feeds of what fell out of the feed of all stories, the oldest first, named by their first story and the month in which it
 * came in, or of its own day where nobody says when that was; those without any day come before all. The feed of all stories leads to the last of them, and
 * each to the one before, so that a reader can fetch the whole archive, as RFC 5005 has it. The last of them begins to be one
 * when the feed of all stories holds no more all that is in it; what is one stays as it is.
 */
export const feedArchive = perTimeline((timeline): readonly EarlierFeed[] => {
  const oldest = allInOrder(timeline).toReversed();
  const bound = { room: roomForText, weightOf: ({ teller }: (typeof oldest)[number]) => weightOf(teller.story) };
  const runs = cutByLot(oldest, size, ({ teller }) => lastingStoryId(teller.story), bound);
  const named = runs.flatMap((run) => {
    const [first] = run;
    const month = (first?.added ?? first?.day)?.slice(0, 'YYYY-MM'.length) ?? 'undated';
    return first ? [{ name: `${month}-${lastingStoryId(first.teller.story).slice(-keyLetters)}`, month, run }] : [];
  });
  const held = filled(allInOrder(timeline)).items.length;
  const isHeld = (runs.at(-1)?.length ?? 0) <= held;
  const all = named
    .slice(0, isHeld ? -1 : named.length)
    .map(({ name, month, run }) => ({ paths: earlierPaths(name), month, run: run.toReversed() }));
  return all.map(({ paths, month, run }, at) => {
    const earlier = all[at - 1]?.paths ?? null;
    return {
      paths,
      make: () => ({
        entity: null,
        title: words.follow.earlier(saga.title, month),
        description: saga.strapline,
        page: absolute(urls.archive()),
        paths,
        items: run.map(({ teller }) => fitting(storyItem(teller))),
        updated: lastAdded(run),
        earlier,
        current: everythingPaths,
      }),
      madeFrom: [paths, month, earlier, run.map(({ teller }) => storyKey(teller))],
    };
  });
});

/** More bytes than an item takes; one too long for any feed is told by its summary. */
function weightOf({ text, blocks, elements, provenance: { author, source } }: Story): number {
  const said = Buffer.byteLength(escaped(`${text}${author ?? ''}${source?.name ?? ''}${source?.url ?? ''}`));
  const bytes = said + blocks.length * aroundBlock + elements.length * aroundElement + aroundText;
  return Math.min(bytes, roomForText);
}
