import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { themeScripts } from '../../src/site/theme-script.ts';
import { root } from '../helpers/builds.ts';

test('the two scripts are short, and as long as the README says', () => {
  const length = Object.values(themeScripts).join('').length;
  expect(length).toBeLessThanOrEqual(500);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`two scripts of ${length} characters`);
});
