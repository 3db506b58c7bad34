import { generateOpml } from 'feedsmith';
import { saga } from '../saga/saga.ts';
import { kinds } from '../site/entities.ts';
import { capitalised } from '../site/kind-words.ts';
import { absolute, urls } from '../site/urls.ts';
import { type Feed, feeds } from './feeds.ts';
import type { Output } from './output.ts';

/** OPML 2.0: every feed of the site as RSS, those of each kind in a folder, for readers to import at once. */
export const opml: Output = {
  path: 'feeds.opml',
  type: 'text/x-opml',
  content: (timeline) => {
    const all = feeds(timeline).map(({ entity, title, description, page, paths }) => ({
      kind: entity?.kind ?? null,
      outline: outline({ title, description, page, paths }),
    }));
    const ofKind = (kind: string | null) => all.filter((each) => each.kind === kind).map((each) => each.outline);
    const folders = kinds
      .map(({ one, many }) => ({ text: capitalised(many), outlines: ofKind(one) }))
      .filter(({ outlines }) => outlines.length > 0);
    const madeFrom = { head: { title: saga.title }, body: { outlines: [...ofKind(null), ...folders] } };
    return { body: () => generateOpml(madeFrom), madeFrom };
  },
};

const outline = ({ title, description, page, paths }: Pick<Feed, 'title' | 'description' | 'page' | 'paths'>) => ({
  type: 'rss',
  text: title,
  title,
  description,
  xmlUrl: absolute(urls.output(paths.rss)),
  htmlUrl: page,
});
