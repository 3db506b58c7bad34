import { expect, it } from 'vitest';
import * as faults from '../../../src/ingest/folder/file-faults.ts';

it.each([
  faults.link(),
  faults.notAFile('socket'),
  faults.nameNotText(),
  faults.nameControl(),
  faults.unreadable('EACCES: permission denied'),
  faults.tooLong(3_000_000, 2_000_000),
])('$rule stops the build and is worded in sentences', ({ rule, severity, found, remedy }) => {
  expect(severity).toBe('fatal');
  expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(found).toMatch(/^[A-Z].*\.$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});

it('what is passed over is a warning', () => {
  expect(faults.passedOver(['README'])).toMatchObject({
    severity: 'warning',
    found: 'Nothing was read from "README".',
  });
});

it('a file too long is told with both numbers and the setting', () => {
  const { found, remedy } = faults.tooLong(3_000_000, 2_000_000);
  expect(found).toContain('3000000');
  expect(found).toContain('2000000');
  expect(remedy).toContain('MAX_STORY_BYTES');
});
