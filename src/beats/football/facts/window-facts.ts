import type { TransferWindow } from '../transfer-windows.ts';
import type { WindowFact } from './fact.ts';
import { worded } from './wording.ts';

/** When England's transfer windows were open. */
export const windowFacts = (windows: readonly TransferWindow[]): readonly WindowFact[] =>
  windows.map(({ name, opens, closes }) => {
    const year = closes.slice(0, 4);
    return {
      kind: 'window',
      id: `window-${name.replace(' ', '-')}-${year}`,
      statement: `England’s ${name} transfer window of ${year} was open from ${worded(opens)} to ${worded(closes)}.`,
      source: 'Premier League, announcement of the window',
      name,
      opens,
      closes,
    };
  });
