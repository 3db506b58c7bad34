import type { IsoDay } from './date.ts';

/** A public page or data set that says something, as somebody saw it. */
export interface Source {
  /** Its title and who publishes it: `Mohamed Salah, Wikipedia`. */
  readonly title: string;
  /** `https://…`. */
  readonly address: string;
  /** The day on which it was looked at. */
  readonly seen: IsoDay;
}
