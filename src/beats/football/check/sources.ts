import type { FactFault } from '../../../model/fact-fault.ts';
import { fold } from '../../../text/fold.ts';
import type { FootballFact } from '../facts/fact.ts';

/** Sources without an address that can be followed, and one source under two spellings. */
export function checkSources(facts: readonly FootballFact[]): readonly FactFault[] {
  const sources = facts.flatMap((fact) => fact.sources.map((source) => ({ ...source, about: fact.id })));
  const byPlace = Map.groupBy(sources, ({ address }) => place(address));
  return [
    ...sources.flatMap(({ about, address }): readonly FactFault[] =>
      URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
        ? []
        : [
            {
              severity: 'error',
              about,
              found: `its source is at “${address}”, which is no address`,
              remedy: 'write it in full, from https:// on',
            },
          ],
    ),
    ...[...byPlace.values()].flatMap((same) => spelledTwice(same)),
  ];
}

/** An address without what two spellings of it may differ in. */
function place(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^(?:www|m)\./, '')}${decodeURI(pathname).replace(/\/$/, '')}${search}`.normalize('NFC');
}

function spelledTwice(
  same: readonly { readonly title: string; readonly address: string; readonly about: string }[],
): readonly FactFault[] {
  const spellings = new Map(same.map((source) => [`${fold(source.title)} ${source.address}`, source]));
  const [first, second] = [...spellings.values()];
  return first && second
    ? [
        {
          severity: 'error',
          about: `${first.about} and ${second.about}`,
          found: `one source is spelled in two ways, “${first.title}” at ${first.address} and “${second.title}” at ${second.address}`,
          remedy: 'spell it the same',
        },
      ]
    : [];
}
