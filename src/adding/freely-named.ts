import { basename } from 'node:path';
import type { Story } from '../model/story.ts';
import type { NewSeed } from './new-seed.ts';

/** A seed under a name that no file has: of two articles of one day and title, the second is called `…-2`. */
export function freelyNamed(seed: NewSeed, taken: readonly Story[]): NewSeed {
  const names = new Set(taken.map(({ seedPath }) => basename(seedPath).toLowerCase()));
  const [, stem = '', ending = ''] = /^(.*)(\.[a-z]+)$/.exec(seed.name) ?? [];
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? seed.name : `${stem}-${count}${ending}`;
    if (!names.has(name)) return { ...seed, name };
  }
}
