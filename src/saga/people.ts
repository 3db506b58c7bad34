import type { Person } from '../model/saga.ts';

/** People of this saga and around it. */
export const people: readonly Person[] = [];
