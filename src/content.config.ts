import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { desk } from './model/desk.ts';
import { storyEntry } from './model/story-entry.ts';
import { type AtHand, atHand } from './site/at-hand.ts';

/** The loader that the build made where Node runs it, and not Astro, which takes a second for what it needs. */
const loader = (name: keyof AtHand['loaders']) =>
  ({ name, load: (context) => atHand().loaders[name].load(context) }) satisfies Loader;

export const collections = {
  stories: defineCollection({ loader: loader('stories'), schema: storyEntry }),
  desk: defineCollection({ loader: loader('desk'), schema: desk }),
};
