import { day } from '../../src/model/date.ts';
import type { Fact } from '../../src/model/fact.ts';

/** Where nobody can look up what is made up. */
export const madeSources: Fact['sources'] = [
  { title: 'Made up', address: 'https://example.org/made-up', seen: day('2026-01-01') },
];
