import { z } from 'astro/zod';

/** A story in the collection: where it is from, and no word of it, since Astro writes all of a collection into one file. */
export const storyEntry = z.object({
  seedPath: z.string().min(1),
  /** Of the whole story as it was read, in hexadecimal. */
  reading: z.string().regex(/^[0-9a-f]{64}$/),
});
export type StoryEntry = z.infer<typeof storyEntry>;

/** What tells one entry from every other: the story's id, and the digest of its reading. */
export type StoryKey = Readonly<Pick<StoryEntry, 'reading'> & { id: string }>;
