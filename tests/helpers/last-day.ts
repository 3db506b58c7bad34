import { day } from '../../src/model/date.ts';

/** A day after which no article is dated: to whoever reads on it, none lies in the future. */
export const lastDay = day('9999-12-31');
