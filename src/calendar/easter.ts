import { day, type IsoDay } from '../model/date.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * Source: the anonymous Gregorian computus, Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easter(year: number): IsoDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = leapShift % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const dayOfMonth = offset + 28 - 31 * Math.floor(month / 4);
  return day(`${year}-0${month}-${String(dayOfMonth).padStart(2, '0')}`);
}
