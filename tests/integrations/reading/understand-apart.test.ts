import { expect, test } from 'vitest';
import type { SeedFile } from '../../../src/ingest/read-seed.ts';
import { scopeOf } from '../../../src/ingest/scope.ts';
import { packed, unpacked } from '../../../src/integrations/reading/kept-findings.ts';
import { understandApart } from '../../../src/integrations/reading/understand-apart.ts';
import { findingsOf, keptOf, readFile } from '../../../src/integrations/reading/understand-file.ts';
import type { Understood } from '../../../src/integrations/reading/worker.ts';
import { day } from '../../../src/model/date.ts';
import { saga } from '../../../src/saga/saga.ts';
import { madeArticles } from '../../helpers/made-articles.ts';

const address = new URL('../../../src/saga/saga.ts', import.meta.url).href;
const today = day('2027-03-02');
const fileOf = (name: string, text: string): SeedFile => ({
  relativePath: name,
  seedPath: `seeds/${name}`,
  bytes: Buffer.from(text),
});
const apart = async (files: readonly SeedFile[], from = address): Promise<ReadonlyMap<string, Understood>> => {
  const found = new Map<string, Understood>();
  await understandApart(files, { saga: from, today }, ({ relativePath }, understood) =>
    found.set(relativePath, understood),
  );
  return found;
};

test('other threads find the same in every file as the build itself, and leave it what is not kept', {
  timeout: 60_000,
}, async () => {
  const files = [
    ...madeArticles(40).map((text, at) => fileOf(`${at}.txt`, text)),
    fileOf('bad.txt', ' date 2025-02-30 Nothing happened on this day.'),
    fileOf('held.txt', '---\nembargo: true\ndate: 2097-03-03\n---\nLiverpool wait.'),
  ];
  const found = await apart(files);
  expect(found.size).toBe(files.length);
  expect([found.get('bad.txt'), found.get('held.txt')]).toEqual([null, null]);
  const scope = scopeOf(saga, today);
  for (const file of files.slice(0, 40)) {
    const reading = readFile(file, scope);
    expect(reading.story).not.toBeNull();
    const findings = reading.story && findingsOf(reading.story, saga);
    if (findings) expect(unpacked(JSON.parse(JSON.stringify(packed(findings))))).toEqual(findings);
    expect(found.get(file.relativePath)).toEqual({
      reading: JSON.stringify(keptOf(reading)),
      findings: reading.story && JSON.stringify(packed(findingsOf(reading.story, saga))),
    });
  }
});

test('what goes wrong in a thread is thrown', { timeout: 60_000 }, async () => {
  await expect(apart([fileOf('a.txt', 'Liverpool wait.')], 'file:///nowhere/saga.ts')).rejects.toThrow(/nowhere/);
});

test('no file needs no thread', async () => expect((await apart([])).size).toBe(0));
