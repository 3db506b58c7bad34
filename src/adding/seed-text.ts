import { CORE_SCHEMA, dump } from 'js-yaml';
import type { IsoDay } from '../model/date.ts';
import type { Incoming } from './incoming.ts';
import { withoutCampaign } from './without-campaign.ts';

/** The text of a seed: what is known of the article as front matter, the day it is added with it, then the article. */
export function seedText(
  { title, body, date, author, publisher, address: given }: Incoming,
  added: IsoDay | null = null,
): string {
  const address = given === null ? null : withoutCampaign(given);
  const source = publisher === null ? null : { name: publisher, ...(address === null ? {} : { url: address }) };
  const fields = Object.entries({
    title,
    date: date?.written ?? null,
    source: source ?? (address && { name: new URL(address).host, url: address }),
    author,
    added,
  });
  const known = Object.fromEntries(fields.filter(([, value]) => value !== null));
  const head =
    Object.keys(known).length === 0 ? '' : `---\n${dump(known, { lineWidth: -1, schema: CORE_SCHEMA })}---\n\n`;
  return `${head}${body}\n`;
}

/** The text of a seed less the day on which it was added: of the same page it is the same on another day. */
export const lessAdded = (text: string): string => text.replace(/^(---\n(?:(?!---\n).*\n)*?)added: .*\n/, '$1');
