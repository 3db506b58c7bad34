import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildHeap } from '../../src/commands/build-heap.ts';
import { root } from '../helpers/builds.ts';

test('a build has the same room whichever command starts it', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(scripts.build).toContain(`node ${buildHeap.join(' ')} `);
});
