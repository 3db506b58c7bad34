import type { Outlet } from '../../model/beat.ts';
import { britain } from './outlets/britain.ts';
import { elsewhere } from './outlets/elsewhere.ts';
import { france } from './outlets/france.ts';
import { germanSpeaking } from './outlets/germany.ts';
import { italy } from './outlets/italy.ts';
import { spain } from './outlets/spain.ts';
import { transferSites } from './outlets/transfer-sites.ts';

/** Every outlet that transfer news cites; the order means nothing. */
export const outlets: readonly Outlet[] = [
  ...britain,
  ...transferSites,
  ...spain,
  ...italy,
  ...germanSpeaking,
  ...france,
  ...elsewhere,
];
