import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Incoming } from './incoming.ts';

/** The text of a seed: what is known of the article as front matter, then the article. */
export function seedText({ title, body, date, author, publisher, address }: Incoming): string {
  const source = publisher === null ? null : { name: publisher, ...(address === null ? {} : { url: address }) };
  const fields = Object.entries({
    title,
    date: date?.written ?? null,
    source: source ?? (address && { name: new URL(address).host, url: address }),
    author,
  });
  const known = Object.fromEntries(fields.filter(([, value]) => value !== null));
  const head =
    Object.keys(known).length === 0 ? '' : `---\n${dump(known, { lineWidth: -1, schema: CORE_SCHEMA })}---\n\n`;
  return `${head}${body}\n`;
}
