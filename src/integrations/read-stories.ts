import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decode } from '../ingest/folder/decode.ts';
import { mustBeFolder } from '../ingest/folder/seed-entries.ts';
import { storiesLoader } from '../ingest/loader.ts';
import { openDesk } from '../ingest/open-desk.ts';
import { readSeed, type SeedFile, type SeedReading } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
import type { Saga } from '../model/saga.ts';
import { type Story, story as storySchema } from '../model/story.ts';
import { putAtHand } from '../site/at-hand.ts';
import { plural } from '../text/plural.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { understandStory } from '../timeline/understand-story.ts';
import { codeDigest } from './code-digest.ts';
import { type RecordStore, recordStore } from './record-store.ts';

/** All that decides what is read in a file and found in a story, beside the file itself. */
const rules = ['package-lock.json', 'src/{analysis,beats,calendar,ingest,model,reading,saga,text,timeline}/**/*.ts'];

export interface ReadStoriesOptions {
  /** Absolute path of the folder of articles. */
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  readonly saga: Saga;
  /** Asked at every reading, since a day may have passed. */
  readonly scope: () => Scope;
  /** Where code of the saga lies that is not below `src`, as patterns below the project. */
  readonly code?: readonly string[];
}

/** What a build reads, for those that must know. */
export interface ReadStories extends AstroIntegration {
  /** Every file of the folder, as the stories are made from it. */
  readonly files: () => readonly SeedFile[];
  readonly stories: () => ReadonlyMap<string, Story>;
  /** Another one where any story is another, by its file or by the day on which it came in. */
  readonly key: () => string;
}

/**
 * Reads the articles and understands them, each once: what an earlier build made of the same file by the same rules is taken
 * from the cache. It lays the stories ready for the collection and the pages.
 */
export function readStories({ folder, longest, saga, scope, code = [] }: ReadStoriesOptions): ReadStories {
  let files: readonly SeedFile[] = [];
  let stories: ReadonlyMap<string, Story> = new Map();
  const keys = new Map<string, string>();
  return {
    name: 'read-stories',
    files: () => files,
    stories: () => stories,
    key: () =>
      digestOf(JSON.stringify([...stories.values()].map(({ id, seedPath, added }) => [id, keys.get(seedPath), added]))),
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        // Before Astro begins to log: a refusal stands alone.
        if (command === 'build') await mustBeFolder(folder);
        const root = fileURLToPath(config.root);
        // Opened when the loader asks: only then no other build is at work in the cache.
        let opened: RecordStore | null = null;
        const store = (): RecordStore => {
          if (opened) return opened;
          const { window, topics, zone } = scope();
          const made = JSON.stringify([codeDigest(root, [...rules, ...code]), basename(folder), window, topics, zone]);
          opened = recordStore(join(fileURLToPath(config.cacheDir), 'stories'), made);
          return opened;
        };
        const read = (file: SeedFile, of: Scope): SeedReading => {
          const key = keyOf(file);
          keys.set(file.seedPath, key);
          return keptReading(file, of, key, store());
        };
        const desk = openDesk();
        const loader = storiesLoader({
          folder,
          longest,
          scope,
          desk,
          ...(command === 'build' ? { read } : {}),
          keep: (told, of) => {
            files = of;
            stories = new Map(told.map((story) => [story.id, story]));
          },
        });
        putAtHand({
          loaders: { stories: loader, desk: desk.loader },
          stories: () => stories,
          understood: () => {
            let anew = 0;
            const told = [...stories.values()].map((story) => {
              const key = `${keys.get(story.seedPath)} understood`;
              const kept = store().get(key) as Omit<TimelineStory, 'story'> | undefined;
              if (kept) return { ...kept, story };
              anew += 1;
              // What its date and its tellings were worked out from is asked for no more.
              const { story: same, deeds: _, evidence: __, ...found } = understandStory(story, saga);
              store().keep(key, found);
              return { ...found, story: same };
            });
            store().save();
            const earlier = anew < told.length ? `; ${told.length - anew} were in an earlier build` : '';
            logger.info(`${plural(anew, 'story')} understood${earlier}`);
            return told;
          },
        });
      },
    },
  };
}

const keyOf = ({ relativePath, bytes }: SeedFile): string => digestOf(`${relativePath}\0`, bytes);

function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('base64url');
}

/**
 * What is read in a file. Kept of a story that is shown on the day of the scope, and so on every later one; its text is not, but
 * always that of the file.
 */
function keptReading(file: SeedFile, scope: Scope, key: string, store: RecordStore): SeedReading {
  const kept = store.get(key) as (SeedReading & { readonly story: Story }) | undefined;
  if (kept && isPast(kept.story, scope)) return { ...kept, story: { ...kept.story, text: decode(file.bytes) ?? '' } };
  const reading = readSeed(file, scope);
  const { story, heldUntil } = reading;
  // At the door of the site, where it costs nothing the next time.
  if (story) storySchema.parse(story);
  if (story && heldUntil === null) store.keep(key, { ...reading, story: { ...story, text: '' } });
  return reading;
}

const isPast = ({ date }: Story, { today }: Scope): boolean =>
  date.kind === 'unknown' || date.range.earliest === null || date.range.earliest <= today;
