import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { hashedFolder } from '../../site/served-headers.ts';
import { type AboutProgram, programFolder } from './program-folder.ts';

/** What we use of the program of the pages, as Astro’s own prerenderer holds it. */
interface App {
  readonly getOptions: () => {
    readonly settings: { readonly scripts: readonly unknown[] };
    readonly allPages: Readonly<Record<string, { readonly key: string; readonly styles: unknown }>>;
  };
}

/** Where Astro has put the program of the pages; undefined where it is nowhere. */
const modulesOf = (root: string, staged: string): string | undefined =>
  [join(staged, '.prerender'), join(root, '.astro/.prerender')].find(existsSync);

/**
 * Brings the style sheets of the pages into the site where Astro has left them beside its program: below a folder with a percent
 * sign in its name it looks for them in vain. Called when the program is loaded.
 */
export function bringSheets(root: string, staged: string): void {
  const modules = modulesOf(root, staged);
  const sheets = modules && join(modules, hashedFolder);
  if (sheets && existsSync(sheets)) cpSync(sheets, join(staged, hashedFolder), { recursive: true });
}

/**
 * Keeps the program that Astro has made of the pages, so that the next build by the same code need not make it again. Called
 * when the program is loaded and no page is written yet.
 *
 * It relies on how Astro, of exactly this version, holds the program; where it is held otherwise, or the cache lies where the
 * program would not find the packages, nothing is kept, and every build makes it.
 *
 * @param key of all the code and settings it was made from
 */
export function keepProgram(
  astro: AstroPrerenderer,
  {
    root,
    cache,
    staged,
    key,
  }: { readonly root: string; readonly cache: string; readonly staged: string; readonly key: string },
): void {
  const { app } = astro as { readonly app?: App };
  const modules = modulesOf(root, staged);
  const [entry, ...others] = modules
    ? readdirSync(modules).filter((name) => /^prerender-entry\..+\.mjs$/.test(name))
    : [];
  if (!app?.getOptions || !modules || entry === undefined || others.length > 0 || !cache.startsWith(root)) return;
  const { settings, allPages } = app.getOptions();
  if (settings.scripts.length > 0) return;
  const place = programFolder(cache);
  const fresh = programFolder(join(cache, 'program.new'));
  rmSync(fresh.folder, { recursive: true, force: true });
  mkdirSync(fresh.folder, { recursive: true });
  cpSync(modules, fresh.modules, { recursive: true });
  cpSync(staged, fresh.assets, { recursive: true, filter: (from) => from !== modules });
  const styles = Object.values(allPages).map(({ key: page, styles: own }) => [page, own] as const);
  writeFileSync(fresh.about, JSON.stringify({ key, entry, styles } satisfies AboutProgram));
  rmSync(place.folder, { recursive: true, force: true });
  renameSync(fresh.folder, place.folder);
  rmSync(join(cache, 'program.new'), { recursive: true, force: true });
}
