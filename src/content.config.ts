import { defineCollection } from 'astro:content';
import { storiesLoader } from './ingest/loader.ts';
import { scopeOf } from './ingest/scope.ts';
import { story } from './model/story.ts';
import { saga } from './saga/saga.ts';
import { settings, today } from './settings.ts';

export const collections = {
  stories: defineCollection({
    loader: storiesLoader({
      folder: settings.seedsDir,
      longest: settings.maxStoryBytes,
      scope: () => scopeOf(saga, today(saga.zone)),
    }),
    schema: story,
  }),
};
