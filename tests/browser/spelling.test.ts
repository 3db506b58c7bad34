import { describe, expect, test } from 'vitest';
import { meantWord } from '../../src/browser/spelling.ts';

const list = [
  'liverpool',
  'contract',
  'bernabéu',
  'konaté',
  'müller',
  'sławomir',
  'real',
  'rent',
  'seal',
  'calafat',
  'contact',
];

describe('a misspelt word means the nearest of the list', () => {
  test.each([
    ['Liverpol', 'liverpool'],
    ['Bernebeu', 'bernabéu'],
    ['Konnate', 'konaté'],
    ['contarct', 'contract'],
    ['Mueller', 'müller'],
    ['clafaat', 'calafat'],
    ['Slawomir', 'sławomir'],
  ])('%s means %s', (term, word) => {
    expect(meantWord(term, list)).toBe(word);
  });

  test('and of several as near the commonest', () => {
    expect(meantWord('neal', list)).toBe('real');
  });
});

describe('nothing is meant by', () => {
  test.each([
    ['a word of the list', 'Contract'],
    ['one of it without its marks, which the index sees through', 'Konate'],
    ['a word that is near none', 'xyzzyq'],
    ['a short word', 'ral'],
    ['nothing', ''],
  ])('%s', (_, term) => {
    expect(meantWord(term, list)).toBeNull();
  });

  test('any word, where the list is empty', () => {
    expect(meantWord('Konate', [])).toBeNull();
  });
});
