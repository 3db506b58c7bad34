import type { Loader } from 'astro/loaders';
import type { Desk } from '../model/desk.ts';

/** Where the loader of stories lays what only an editor sees, and the loader of the collection that pages read it from. */
export interface OpenDesk {
  show(desk: Desk): void;
  readonly loader: Loader;
}

/**
 * A collection of one entry at most: what was last shown. Nothing is shown in a build, so there it is empty. It is a
 * collection because Astro loads every open page again when one changes.
 */
export function openDesk(): OpenDesk {
  let latest: Desk | null = null;
  let put = (_desk: Desk): void => {};
  return {
    show(desk) {
      latest = desk;
      put(desk);
    },
    loader: {
      name: 'desk',
      async load({ store }) {
        put = (desk) => {
          store.set({ id: 'desk', data: { ...desk } });
        };
        // What an earlier run left there is of no account.
        store.clear();
        if (latest) put(latest);
      },
    },
  };
}
