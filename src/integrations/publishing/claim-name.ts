import type { Owner } from './owner.ts';

/** The name of the file by which a running build claims a folder. It says all there is to say, so it is never half written. */
export const claimName = ({ pid, start, boot, host }: Owner): string => `building-${pid}-${start}-${boot}-${host}`;

/** Who made a claim; null for other names. */
export function claimedBy(name: string, prefix: string): Owner | null {
  if (!name.startsWith(prefix)) return null;
  const found = /^building-(\d+)-(\d+)-([\da-f]+)-([\w.]+)$/.exec(name.slice(prefix.length));
  if (!found) return null;
  const [, pid = '', start = '', boot = '', host = ''] = found;
  return { pid: Number(pid), start: Number(start), boot, host };
}

export const isClaim = (name: string, prefix: string): boolean => claimedBy(name, prefix) !== null;
