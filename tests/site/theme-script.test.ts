import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themeScript } from '../../src/site/theme-script.ts';
import { root } from '../helpers/builds.ts';

test('the one script is a line, and as long as the README says', () => {
  expect(themeScript.length).toBeLessThanOrEqual(300);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`one script of ${themeScript.length} characters`);
});
