import { expect, test } from 'vitest';
import { type Around, meant } from '../../../src/reading/people/bearers.ts';
import { madePerson } from '../../helpers/made-person.ts';

const elder = madePerson('Ilian Vance', { id: 'ilian-vance-1987', entities: ['northport', 'southport'] });
const younger = madePerson('Ilian Vance', { id: 'ilian-vance-1999', entities: ['westport', 'southport'] });
const around = (entities: readonly string[], led: readonly string[] = []): Around => ({
  entities: new Set(entities),
  led: new Set(led),
});

test.each<[string, readonly (typeof elder)[], boolean, Around, string]>([
  ['the only one of a whole name', [elder], true, around([]), 'ilian-vance-1987, sure'],
  ['the only one of a short name beside the club', [elder], false, around(['northport']), 'ilian-vance-1987, sure'],
  [
    'the only one of a short name, but unsure without the club',
    [elder],
    false,
    around(['eastport']),
    'ilian-vance-1987',
  ],
  [
    'the one whose club the story names',
    [elder, younger],
    true,
    around(['westport', 'eastport']),
    'ilian-vance-1999, sure',
  ],
  ['nobody of two whose clubs it names', [elder, younger], true, around(['northport', 'westport']), 'nobody'],
  ['nobody of two who were at its only club', [elder, younger], true, around(['southport']), 'nobody'],
  ['nobody of two without a club', [elder, younger], true, around([]), 'nobody'],
  ['the one whose coach the story names', [elder, younger], true, around([], ['westport']), 'ilian-vance-1999, sure'],
  [
    'the one of the club, whatever the coach led',
    [elder, younger],
    true,
    around(['northport'], ['westport']),
    'ilian-vance-1987, sure',
  ],
])('a name means %s', (_, bearers, whole, near, expected) => {
  const { person, sure } = meant(bearers, whole, near);
  expect(`${person?.id ?? 'nobody'}${sure ? ', sure' : ''}`).toBe(expected);
});
