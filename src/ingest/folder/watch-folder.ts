import { refusalIn } from '../../model/refusal.ts';
import { liesIn } from './lies-in.ts';

/** What we need of a watcher of files. */
export interface Watcher {
  add(path: string): unknown;
  on(event: 'all', heard: (event: string, path: string) => void): unknown;
}

/** What is done when a folder has changed. */
export interface OnChange {
  /** @throws Refusal when the folder is away. */
  readonly read: () => Promise<void>;
  /** Hears what `read` throws; of a folder that stays away, once. */
  readonly failed: (error: unknown) => void;
}

/**
 * Milliseconds without a change after which a file counts as written, and after the first change at which we read
 * whatever goes on: chosen, not measured.
 */
const [quiet, longest] = [100, 2000];

/** Milliseconds after which a folder that is away is looked for again. */
const untilAskedAgain = 1000;

/**
 * Reads whenever something in a folder has changed and nothing does any more, so that no file is read half written;
 * never twice at a time.
 * @param folder where it really lies, whatever links lead to it.
 */
export function watchFolder(folder: string, watcher: Watcher, { read, failed }: OnChange): void {
  let [soon, late]: (NodeJS.Timeout | undefined)[] = [];
  let gone = false;
  let turn: Promise<unknown> = Promise.resolve();
  const readNow = async (): Promise<void> => {
    try {
      await read();
      // What was away is watched no more.
      if (gone) watcher.add(folder);
      gone = false;
    } catch (error) {
      const isAway = refusalIn(error) !== null;
      if (!isAway || !gone) failed(error);
      gone = isAway;
      if (gone) setTimeout(settled, untilAskedAgain).unref();
    }
  };
  const settled = (): void => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
    turn = turn.then(readNow);
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!liesIn(folder, path)) return;
    clearTimeout(soon);
    soon = setTimeout(settled, quiet);
    late ??= setTimeout(settled, longest);
  });
}
