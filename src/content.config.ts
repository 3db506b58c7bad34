import { defineCollection } from 'astro:content';
import { storiesLoader } from './ingest/loader.ts';
import { openDesk } from './ingest/open-desk.ts';
import { scopeOf } from './ingest/scope.ts';
import { desk as deskSchema } from './model/desk.ts';
import { story } from './model/story.ts';
import { saga } from './saga/saga.ts';
import { settings, today } from './settings.ts';

const desk = openDesk();

export const collections = {
  stories: defineCollection({
    loader: storiesLoader({
      folder: settings.seedsDir,
      longest: settings.maxStoryBytes,
      scope: () => scopeOf(saga, today(saga.zone)),
      desk,
    }),
    schema: story,
  }),
  desk: defineCollection({ loader: desk.loader, schema: deskSchema }),
};
