import { getCollection } from 'astro:content';
import type { Desk } from '../model/desk.ts';

/** What only an editor sees, in dev; null in a build, which has no editor. */
export async function getDesk(): Promise<Desk | null> {
  if (import.meta.env.PROD) return null;
  const [entry] = await getCollection('desk');
  return entry?.data ?? null;
}
