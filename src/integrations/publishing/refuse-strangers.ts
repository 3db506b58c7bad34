import { existsSync } from 'node:fs';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import { readMark } from './site-mark.ts';
import { strangers } from './strangers.ts';

/** @throws Refusal when a build would replace a folder that holds anything no build wrote; it names the first of it. */
export function refuseStrangers(target: string): void {
  const found = existsSync(target) ? strangers(target) : [];
  const [first, ...others] = found;
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new Refusal(
    readMark(target)
      ? `A build replaces the folder "${printable(target)}", and "${printable(first)}"${more} in it is the work of no build. Move what is yours out, then build again.`
      : `The folder "${printable(target)}" is not empty ("${printable(first)}"${more}) and no build wrote it. Name a new or empty folder with OUT_DIR, or empty this one yourself if nothing in it is needed.`,
  );
}
