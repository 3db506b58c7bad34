import { describe, expect, it } from 'vitest';
import { civilDate, isoDayOf } from '../../src/calendar/civil-date.ts';
import { day } from '../../src/model/date.ts';

it.each(['2025-01-01', '2024-02-29', '2024-12-31', '2011-12-30', '9999-12-31'])(
  '%s is midnight UTC of that day, and back',
  (iso) => {
    expect(civilDate(day(iso)).toISOString()).toBe(`${iso}T00:00:00.000Z`);
    expect(isoDayOf(civilDate(day(iso)))).toBe(iso);
  },
);

describe('an instant lies on its day in UTC:', () => {
  it.each([
    ['2025-01-02T23:59:59.999Z', '2025-01-02'],
    ['2025-01-03T00:00:00.000Z', '2025-01-03'],
    ['2025-01-03T00:30:00+01:00', '2025-01-02'],
    ['2025-01-02T20:00:00-08:00', '2025-01-03'],
  ])('%s on %s', (instant, iso) => {
    expect(isoDayOf(new Date(instant))).toBe(iso);
  });
});
