import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decode } from '../ingest/folder/decode.ts';
import { mustBeFolder } from '../ingest/folder/seed-entries.ts';
import { storiesLoader } from '../ingest/loader.ts';
import { openDesk } from '../ingest/open-desk.ts';
import type { SeedFile, SeedReading } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import { putAtHand, timelineAhead } from '../site/at-hand.ts';
import { plural } from '../text/plural.ts';
import type { ToldStory } from '../timeline/timeline.ts';
import { codeDigest } from './code-digest.ts';
import { progress } from './progress.ts';
import { type KeptFindings, packed, unpacked } from './reading/kept-findings.ts';
import { understandApart } from './reading/understand-apart.ts';
import { findingsOf, keptOf, readFile } from './reading/understand-file.ts';
import { type RecordStore, recordStore } from './record-store.ts';

/** All that decides what is read in a file and found in a story, beside the file itself. */
const rules = ['package-lock.json', 'src/{analysis,beats,calendar,ingest,model,reading,saga,text,timeline}/**/*.ts'];

export interface ReadStoriesOptions {
  /** Absolute path of the folder of articles. */
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  readonly saga: Saga;
  /** Address of the module that exports the saga, for other threads. */
  readonly sagaFile: string;
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
 * from the cache. It lays the stories ready for the collection and the pages. Dev takes from the cache too, and puts nothing
 * there: a build may be at work in it.
 */
export function readStories({ folder, longest, saga, sagaFile, scope, code = [] }: ReadStoriesOptions): ReadStories {
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
        let readings: ReadonlyMap<string, string> = new Map();
        /** Of the rules when the store was opened: in dev somebody may edit them. */
        let begunBy = '';
        const codeNow = (): string => codeDigest(root, [...rules, ...code]);
        /** Stories that other threads understood. */
        let apart = 0;
        const keyAt = (file: SeedFile): string => {
          // In dev it may be another file each time it is asked for.
          const key = (command === 'build' ? keys.get(file.seedPath) : null) ?? keyOf(file);
          keys.set(file.seedPath, key);
          return key;
        };
        const store = (): RecordStore => {
          if (opened) return opened;
          const { window, topics, zone } = scope();
          begunBy = codeNow();
          const made = JSON.stringify([begunBy, basename(folder), window, topics, zone]);
          const kept = recordStore(join(fileURLToPath(config.cacheDir), 'stories'), made);
          opened = command === 'build' ? kept : untouched(kept);
          return opened;
        };
        const read = (file: SeedFile, of: Scope): SeedReading => keptReading(file, of, keyAt(file), store());
        const prepare = async (all: readonly SeedFile[], { today }: Scope): Promise<void> => {
          const unknown = all.filter((file) => !store().has(keyAt(file)) || !store().has(understoodKey(keyAt(file))));
          if (unknown.length < manyFiles) return;
          const told = progress(logger, (done) => `${done} of ${plural(unknown.length, 'file')} read and understood`);
          await understandApart(unknown, { saga: sagaFile, today }, (file, understood) => {
            told();
            if (!understood) return;
            store().keepJson(keyAt(file), understood.reading);
            store().keepJson(understoodKey(keyAt(file)), understood.findings);
            apart += 1;
          });
        };
        const found = (story: Story): ToldStory | null => {
          const kept = store().get(understoodKey(keys.get(story.seedPath) ?? '')) as KeptFindings | undefined;
          return kept ? { ...unpacked(kept), story } : null;
        };
        const desk = openDesk();
        const loader = storiesLoader({
          folder,
          longest,
          scope,
          desk,
          ...(command === 'build' ? { read, prepare } : { read: readOnce(read), prepare: once(prepare) }),
          keep: (told, of) => {
            files = of;
            stories = new Map(told.map((story) => [story.id, story]));
          },
          loaded: (entries) => {
            readings = new Map(entries.map(({ id, reading }) => [id, reading]));
            timelineAhead(entries);
          },
        });
        putAtHand({
          loaders: { stories: loader, desk: desk.loader },
          stories: () => stories,
          readingOf: (id) => readings.get(id),
          found: () => (codeNow() === begunBy ? found : () => null),
          understood: () => {
            let anew = apart;
            const told = [...stories.values()].map((story) => {
              const kept = found(story);
              if (kept) return kept;
              anew += 1;
              const findings = findingsOf(story, saga);
              store().keep(understoodKey(keys.get(story.seedPath) ?? ''), packed(findings));
              return { ...findings, story };
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

/** Reads a file again only where it, or the scope, is another than at its last reading: an editor changes one of many. */
function readOnce(read: typeof readFile): typeof readFile {
  const known = new Map<string, { readonly from: string; readonly reading: SeedReading }>();
  return (file, scope) => {
    const from = digestOf(JSON.stringify(scope), file.bytes);
    const last = known.get(file.relativePath);
    const reading = last?.from === from ? last.reading : read(file, scope);
    known.set(file.relativePath, { from, reading });
    return reading;
  };
}

/** The same store, in which nothing is kept but what other threads found, for this process and whoever asks first. */
function untouched({ get, has }: RecordStore): RecordStore {
  const own = new Map<string, string>();
  return {
    has: (key) => own.has(key) || has(key),
    get: (key) => {
      const json = own.get(key);
      own.delete(key);
      return json === undefined ? get(key) : JSON.parse(json);
    },
    keep: () => {},
    keepJson: (key, json) => {
      own.set(key, json);
    },
    save: () => {},
  };
}

/** Does nothing but for the first time. */
function once<A extends readonly unknown[]>(first: (...given: A) => Promise<void>): (...given: A) => Promise<void> {
  let isDone = false;
  return async (...given) => {
    if (isDone) return;
    isDone = true;
    await first(...given);
  };
}

/** Files that must be read anew from which on other threads read them: each takes a second to start. */
const manyFiles = 300;

const understoodKey = (key: string): string => `${key} understood`;

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
  const reading = readFile(file, scope);
  const keeping = keptOf(reading);
  if (keeping) store.keep(key, keeping);
  return reading;
}

const isPast = ({ date }: Story, { today }: Scope): boolean =>
  date.kind === 'unknown' || date.range.earliest === null || date.range.earliest <= today;
