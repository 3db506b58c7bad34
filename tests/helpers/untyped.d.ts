declare module 'edtf' {
  /** @throws Error when the text is no EDTF. */
  export function parse(text: string): { readonly type: string };
  interface Extended {
    /** Milliseconds since 1970 of its first and its last moment. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }
  /** @throws Error when the text is no EDTF. */
  export default function edtf(text: string): Extended;
}

declare module 'opmlparser' {
  import type { Transform } from 'node:stream';
  /** Reads OPML; each outline comes as an object of its attributes. */
  export default class OpmlParser extends Transform {
    constructor(options: { readonly strict: boolean });
  }
}
