import { join, resolve } from 'node:path';
import { kinds } from '../../src/beats/football/kinds.ts';
import type { Beat } from '../../src/model/beat.ts';
import { spaceflight } from '../fixtures/second-beat/beat.ts';

/** Root of the checkout. */
export const root: string = resolve(import.meta.dirname, '../..');

/** Everything the tests write goes here; git ignores it. */
export const output: string = join(root, 'tests/.output');

/** One way to build the site, and where that build lies. */
export interface Build {
  readonly name: string;
  /** Absolute path of what was built. */
  readonly dir: string;
  /** Absolute path of the folder a web server would serve; `dir` lies in it as deep as `base` says. */
  readonly serverRoot: string;
  /** Public address of the host, without a path. */
  readonly site: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** The kinds of entities that its beat has. */
  readonly kinds: Beat['kinds'];
  /** What the environment says in this build alone. */
  readonly env: Readonly<Record<string, string>>;
}

/** The site as anyone gets it: no settings, the three real seeds; in the zone whose day begins first. */
export const plain: Build = {
  name: 'the site',
  dir: join(output, 'site'),
  serverRoot: join(output, 'site'),
  site: 'https://saga.example',
  base: '/',
  kinds,
  env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_GB.UTF-8' },
};

/** The same once more: another folder, hours behind, and a language with rules of its own for the letter i. */
export const elsewhere: Build = {
  ...plain,
  name: 'the site built elsewhere',
  dir: join(output, 'site-elsewhere'),
  serverRoot: join(output, 'site-elsewhere'),
  env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
};

/** A project page: another host, and a path below it. */
export const subPath: Build = {
  name: 'the site under /saga/',
  dir: join(output, 'site-sub-path/saga'),
  serverRoot: join(output, 'site-sub-path'),
  site: 'https://news.example',
  base: '/saga/',
  kinds,
  env: { SITE: 'https://news.example', BASE: '/saga/' },
};

/** The same site over another saga, of another beat: three made-up stories of space agencies. */
export const secondBeat: Build = {
  ...plain,
  name: 'a site of another beat',
  dir: join(output, 'site-second-beat'),
  serverRoot: join(output, 'site-second-beat'),
  kinds: spaceflight.kinds,
  env: {
    SEEDS_DIR: join(root, 'tests/fixtures/second-beat/seeds'),
    TEST_SAGA: join(root, 'tests/fixtures/second-beat/saga.ts'),
  },
};

/** Made-up stories in every shape, of which pages say whatever a page can say. `build-every-shape.ts` builds it. */
export const everyShape: Build = {
  ...plain,
  name: 'a site of stories in every shape',
  dir: join(output, 'site-every-shape'),
  serverRoot: join(output, 'site-every-shape'),
  env: { SEEDS_DIR: join(output, 'seeds-every-shape') },
};

/** Made-up stories whose words are hard to spell, to be searched; below a path. A browser test builds it. */
export const searched: Build = {
  ...subPath,
  name: 'a site to be searched',
  dir: join(output, 'site-searched/saga'),
  serverRoot: join(output, 'site-searched'),
  env: { ...subPath.env, SEEDS_DIR: join(root, 'tests/fixtures/search') },
};

/** An archive of `largeCount` made-up stories. `build-large.ts` builds it, for those tests that ask for it. */
export const large: Build = {
  ...plain,
  name: 'a large archive',
  dir: join(output, 'site-large'),
  serverRoot: join(output, 'site-large'),
  env: { SEEDS_DIR: join(output, 'seeds-large') },
};

export const largeCount = 200;
