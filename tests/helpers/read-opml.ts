import OpmlParser from 'opmlparser';

/** One outline, its attributes under their names; folders have no address. */
export interface ReadOutline {
  readonly text: string;
  readonly type?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly '#id': number;
  readonly '#parentid': number;
}

/** What another's reader finds in an OPML, in its order. @throws Error when it is none. */
export const readOpml = (text: string): Promise<readonly ReadOutline[]> =>
  new Promise((resolve, reject) => {
    const found: ReadOutline[] = [];
    const parser = new OpmlParser({ strict: true });
    parser.on('data', (outline: ReadOutline) => found.push(outline));
    parser.on('error', reject);
    parser.on('end', () => resolve(found));
    parser.end(text);
  });
