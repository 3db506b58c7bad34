import { describe, expect, test } from 'vitest';
import { football } from '../../../src/beats/football/football.ts';
import { drawable } from '../../../src/site/share/drawable.ts';

describe('an image shows', () => {
  test.each([
    ['letters of every European name', 'Gündoğan, Sławomir, Čaušić, Ødegaard, Şahin, Ștefan, Þór', null],
    ['Greek, Cyrillic and Vietnamese', 'Αθήνα, Москва, Ђоковић, Nguyễn', null],
    ['quotation marks, dashes and money', '“No” – £80m, €95m; ‘maybe’ … 50%', null],
    ['a mark and its letter as one', 'Gu\u0308ndog\u0306an', 'Gündoğan'],
    ['one line, with single spaces', ' Madrid\u00a0wait\n\tuntil\u202f6 pm ', 'Madrid wait until 6 pm'],
    ['no soft hyphen, joiner or mark of direction', 'Alex\u00adander \u200fArnold\u2066\u2069', 'Alexander Arnold'],
    ['a hyphen that does not break as one', 'Alexander\u2011Arnold', 'Alexander-Arnold'],
    ['letters printed as one', 'o\ufb03cial', 'official'],
    ['no pictures', '🔥 Madrid 🇪🇸 sign him ✅👍🏽 1️⃣', 'Madrid sign him 1'],
  ])('%s', (_what, text, drawn) => {
    expect(drawable(text)).toBe(drawn ?? text);
  });

  test.each([
    ['Arabic', 'ريال مدريد'],
    ['a name with some', 'Real Madrid, ريال مدريد'],
    ['Chinese', '皇家马德里'],
    ['a letter with a mark that is no letter of ours', 'x\u0328\u0301'],
    ['a code point for private use', 'Madrid \ue000'],
    ['nothing but pictures', '🔥🔥'],
    ['nothing', ''],
  ])('nothing of a text in %s', (_what, text) => {
    expect(drawable(text)).toBe('');
  });
});

test('every club can be named', () => {
  const names = football.entities.flatMap(({ name, shortName }) => [name, shortName]);
  expect(names.filter((name) => drawable(name) !== name)).toEqual([]);
});
