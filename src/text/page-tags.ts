/** A tag of a page. */
export interface PageTag {
  /** In small letters. */
  readonly name: string;
  readonly isEnd: boolean;
  /** What stands between its name and its end, as it is written. */
  readonly attributes: string;
  /** Where it starts, and where it ends, excluded. */
  readonly start: number;
  readonly end: number;
}

/** `<p data-span="3-9">`, `</p>`; a value may hold `>` within its quotes. */
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ofRawText: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Tells of every tag of a page, in order; what a style or a script holds is text. Of what Astro writes, where `<` stands in no
 * text and in no comment; it takes a fifth of the time of a parser of any HTML.
 */
export function eachTag(html: string, tell: (found: PageTag) => void): void {
  let from = 0;
  for (;;) {
    tag.lastIndex = from;
    const match = tag.exec(html);
    if (!match) return;
    const [whole, slash, written = '', attributes = ''] = match;
    const name = written.toLowerCase();
    from = match.index + whole.length;
    tell({ name, isEnd: slash === '/', attributes, start: match.index, end: from });
    if (slash === '' && ofRawText.has(name)) {
      const closing = html.indexOf(`</${name}`, from);
      from = closing < 0 ? html.length : closing;
    }
  }
}

/** `src="/a.js"`, `src='/a.js'`, `src=/a.js`, `async`. */
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** The attributes of a tag by their names in small letters; one without a value has an empty one. */
export const attributesOf = ({ attributes }: Pick<PageTag, 'attributes'>): ReadonlyMap<string, string> =>
  new Map(
    [...attributes.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text less the escapes of `escaped`, and of Astro: `&amp;`, `&#39;`, `&#x27;`. Any other stays as it is. */
export const unescaped = (html: string): string =>
  html.includes('&')
    ? html.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
        if (name !== undefined) return named[name] ?? whole;
        const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : html;
