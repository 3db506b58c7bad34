/** One file meant to break the site, and what must become of it. */
export interface Attack {
  /** Path below the folder of articles. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `4 front-matter-field`: the line and the rule by which it is refused; null when it is a story like any other. */
  readonly refused: string | null;
}

export const attack = (path: string, content: string | Uint8Array, refused: string | null = null): Attack => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  refused,
});

/** A plain paragraph, for what needs one. */
export const body =
  'Real Madrid rejected a bid from Liverpool for Trent Alexander-Arnold on 3 May 2024, The Athletic report.';
