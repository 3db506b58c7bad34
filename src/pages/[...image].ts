import type { APIRoute, GetStaticPaths } from 'astro';
import { forgetOthers, type ImageStore, keptImage } from '../outputs/share/kept-image.ts';
import { keyed } from '../site/cache-key.ts';
import { getTimeline } from '../site/get-timeline.ts';
import type { PageCard } from '../site/share/share-card.ts';
import { shareCards } from '../site/share/share-cards.ts';
import { belowBase } from '../site/urls.ts';

interface Props {
  readonly image: PageCard;
}

/** Where a build keeps images; null in dev. */
const store: ImageStore | null = import.meta.env.IMAGE_STORE ?? null;

export const getStaticPaths = (async () => {
  const cards = shareCards(await getTimeline());
  if (store) forgetOthers(cards, store);
  return cards.map((image) => keyed({ params: { image: belowBase(image.path) }, props: { image } }, () => image));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { image } }) =>
  new Response(Buffer.from(await keptImage(image, store)), { headers: { 'Content-Type': 'image/png' } });
