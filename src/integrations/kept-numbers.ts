import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { KeptNumbers } from '../site/at-hand.ts';
import { errorCode } from './publishing/error-code.ts';

/** Numbers that an earlier build found, and how they are remembered for the next. */
export interface NumberStore extends KeptNumbers {
  /** Remembers those that were asked for. */
  readonly save: () => void;
}

interface Remembered {
  /** Of the code that found them. */
  readonly by: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/**
 * @param file in which one build tells the next; one that is spoiled is as good as none
 * @param by key of the code that finds them
 */
export function numberStore(file: string, by: string): NumberStore {
  const before = read(file, by);
  const now: Record<string, number> = {};
  return {
    of: (from, find) => {
      const number = before[from] ?? find();
      now[from] = number;
      return number;
    },
    save: () => {
      writeFileSync(`${file}.new`, JSON.stringify({ by, numbers: now } satisfies Remembered));
      renameSync(`${file}.new`, file);
    },
  };
}

function read(file: string, by: string): Remembered['numbers'] {
  try {
    const kept: Remembered | null = JSON.parse(readFileSync(file, 'utf8'));
    return kept?.by === by ? kept.numbers : {};
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return {};
    throw error;
  }
}
