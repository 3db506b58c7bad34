import { expect, it } from 'vitest';
import { easter } from '../../src/calendar/easter.ts';
import { weekday } from '../../src/calendar/weekday.ts';

// Published dates, the earliest and the latest possible day among them.
it.each([
  '1818-03-22',
  '1943-04-25',
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2019-04-21',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2285-03-22',
])('Easter is on %s', (iso) => {
  expect(easter(Number(iso.slice(0, 4)))).toBe(iso);
});

it('it is always a Sunday from 22 March to 25 April', () => {
  for (let year = 1583; year <= 2500; year += 1) {
    const iso = easter(year);
    expect(weekday(iso)).toBe(7);
    expect(iso.slice(5) >= '03-22' && iso.slice(5) <= '04-25').toBe(true);
  }
});
