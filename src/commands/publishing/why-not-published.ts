import { isNobodysHost } from './is-nobodys-host.ts';

/** What is known of a built site before it is published. */
export interface BuiltSite {
  readonly folder: string;
  /** The files that the build wrote, as it says itself; null where it says nothing. */
  readonly written: readonly string[] | null;
  /** Whether one of them is there. */
  readonly has: (file: string) => boolean;
  /** The address that the front page says is its own. */
  readonly address: string | null;
}

/**
 * Why a built site is not to be published, in a sentence with the remedy; null when nothing speaks against it.
 * @param wanted the address it is to be published at, where that is said anew: with a slash at its end
 */
export function whyNotPublished(site: BuiltSite, wanted: string | null): string | null {
  const { folder, written, has, address } = site;
  const build = 'Build it with the address of your host: SITE=https://… npm run build';
  if (written === null) return `There is no built site in "${folder}". ${build}`;
  const lost = written.find((file) => !has(file));
  if (lost !== undefined)
    return `The site in "${folder}" is not whole: the build wrote "${lost}", and it is not there. ${build}`;
  if (address === null || !URL.canParse(address))
    return `The front page of the site in "${folder}" does not say what its address is. ${build}`;
  if (isNobodysHost(new URL(address).hostname))
    return `The site in "${folder}" gives ${address} as its address, where no reader can reach it. ${build}`;
  if (wanted !== null && address !== wanted)
    return `The site in "${folder}" gives ${address} as its address, and is to be published at ${wanted}. Build it again with the same SITE and BASE.`;
  return null;
}
