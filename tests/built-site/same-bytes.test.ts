import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elsewhere, plain } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';

test('the same seeds give the same files, byte for byte, in another time zone, language and folder', () => {
  const here = readSite(plain);
  const there = readSite(elsewhere);
  expect(there.files).toEqual(here.files);
  const bytes = (dir: string, file: string): Buffer => readFileSync(join(dir, file));
  expect(here.files.filter((file) => !bytes(plain.dir, file).equals(bytes(elsewhere.dir, file)))).toEqual([]);
});
