import { expect, it } from 'vitest';
import { moonFeasts, moonPeriod } from '../../../src/calendar/times/moon-feasts.ts';

it.each([
  ['chinese new year', 2024, '2024-02-10', '2024-02-10'],
  ['chinese new year', 2025, '2025-01-29', '2025-01-29'],
  ['passover', 2024, '2024-04-23', '2024-04-23'],
  ['rosh hashanah', 2024, '2024-10-03', '2024-10-03'],
  ['yom kippur', 2025, '2025-10-02', '2025-10-02'],
  ['eid al - fitr', 2024, '2024-04-10', '2024-04-11'],
  ['eid al - adha', 2024, '2024-06-16', '2024-06-17'],
])('%s of %i', (name, year, earliest, latest) => {
  const feast = moonFeasts.find(([known]) => known === name)?.[1];
  expect(feast && moonPeriod(feast, year)?.range).toEqual({ earliest, latest });
});

it('a year that holds a feast twice names no day of it', () => {
  const feast = moonFeasts.find(([known]) => known === 'eid al - fitr')?.[1];
  expect(feast && moonPeriod(feast, 2000)).toBeNull();
});
