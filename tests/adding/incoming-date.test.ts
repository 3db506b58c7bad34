import { expect, test } from 'vitest';
import { incomingDate } from '../../src/adding/incoming-date.ts';

test.each([
  ['2025-05-14T17:05:00+01:00', '2025-05-14', '2025-05-14T17:05:00+01:00'],
  ['2025-05-14T23:30:00.000Z', '2025-05-15', '2025-05-14T23:30:00Z'],
  ['2025-05-14 17:05 +0100', '2025-05-14', '2025-05-14T17:05+01:00'],
  ['Wed, 14 May 2025 17:05:00 GMT', '2025-05-14', '2025-05-14T17:05:00Z'],
  ['2025-05-14', '2025-05-14', '2025-05-14'],
])('%s keeps its time and zone', (told, day, written) => {
  expect(incomingDate(told, 'Europe/London')).toEqual({ day, written });
});

test.each(['soon', '', '14/05/2025'])('"%s" is no date', (told) => {
  expect(incomingDate(told, 'Europe/London')).toBe(null);
});
