import { Refusal, refusalIn } from '../model/refusal.ts';
import type { FeedItem } from './feed-item.ts';
import { type Limits, usualLimits } from './fetch-body.ts';
import type { Incoming } from './incoming.ts';
import { readSource } from './read-source.ts';

/**
 * The whole article of an item: the feed’s own text, or that of its page where the feed gives less.
 * @throws Refusal when the feed gives less, and the page cannot be had.
 */
export async function wholeArticle(
  { article, given }: FeedItem,
  zone: string,
  limits: Limits = usualLimits,
): Promise<Incoming> {
  if (given === 'whole') return article;
  const part =
    article.body === '' ? 'none of its text' : given === 'cut off' ? 'only its beginning' : 'no more than a summary';
  const less = `The feed gives ${part}, and`;
  if (article.address === null)
    throw new Refusal(`${less} no address of its page. Save the page as a file and add that.`);
  const page = await readSource(article.address, zone, limits).catch((error: unknown) => {
    const [why = ''] = refusalIn(error)?.message.split(/\.(?= \p{Lu}|$)/u, 1) ?? [];
    if (why === '') throw error;
    throw new Refusal(`${less} its page could not be fetched: ${why}. Save the page as a file and add that.`, {
      cause: error,
    });
  });
  if (page.kind !== 'article') throw new Refusal(`${less} ${article.address} is no page of an article.`);
  const { title, date, author, publisher } = page.article;
  return {
    ...page.article,
    title: title ?? article.title,
    date: date ?? article.date,
    author: author ?? article.author,
    publisher: publisher ?? article.publisher,
    notices: (date ?? article.date) === null ? [...article.notices, ...page.article.notices] : [],
  };
}
