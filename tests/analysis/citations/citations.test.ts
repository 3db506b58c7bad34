import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/analysis/citations/citations.ts';
import { cut } from '../../../src/model/text.ts';
import { pieces, repeated } from '../../helpers/pathological.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { pressBeat } from '../../reading/sources/press-beat.ts';

/** What a text cites, as `phrase > name`, with a mark for the story’s own outlet. */
function cited(text: string): string[] {
  const read = readFrom(text, pressBeat);
  return citations(read, pressBeat).map(
    ({ span, source, self }) => `${cut(read.story.text, span)} > ${source?.name ?? '?'}${self ? ' (self)' : ''}`,
  );
}

describe('a story', () => {
  test('is cited from in the order of the text, each place once', () => {
    expect(cited('Tribuna claims he is off. It was reported before. That is so, says Rita Calloway.')).toEqual([
      'Tribuna claims > Tribuna',
      'It was reported > ?',
      'says Rita Calloway > Rita Calloway',
    ]);
  });

  test.each([
    ['to the outlet named last', 'A report from Tribuna says so. The report adds that he is glad.', 'Tribuna'],
    ['across a paragraph', 'A report from Tribuna says so.\n\nThe report adds that he is glad.', 'Tribuna'],
    ['in the same sentence', 'It is true, Tribuna claims, and according to that same source he is glad.', 'Tribuna'],
    ['to nobody when none is named', 'He wants to go. The report adds that he is glad.', '?'],
    [
      'to nobody when the name is far away',
      `Tribuna says so.\n\n${'He ran. '.repeat(200)}\n\nThe report adds more.`,
      '?',
    ],
  ])('refers back %s', (_, text, name) => {
    expect(cited(text).at(-1)).toMatch(new RegExp(`> ${name.replace('?', '\\?')}$`));
  });

  test.each([
    [
      'by what only a publisher writes',
      'He is off, Tribuna can reveal. We understand he is glad.',
      ['Tribuna can reveal > Tribuna (self)', 'We understand > Tribuna (self)'],
    ],
    [
      'by "we" beside a revelation',
      'Harbour Echo revealed it. That is what we reported in May.',
      ['Harbour Echo revealed > Harbour Echo (self)', 'what we reported in May > Harbour Echo (self)'],
    ],
    ['without a name', 'That is what we reported in May.', ['what we reported in May > ? (self)']],
    [
      'by its front matter',
      '---\ntitle: He is off\ndate: 2025-01-03\nsource:\n  name: Tribuna\n---\nTribuna understands that he is off.',
      ['Tribuna understands > Tribuna (self)'],
    ],
    ['by its dateline', 'LONDON (WP) — He is off, a spokesman of the club says today.', ['(WP > Wire Press (self)']],
  ])('cites itself %s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test.each([
    [
      'another’s report is not the story’s own',
      'A report from Tribuna revealed it. Tribuna revealed more. We understand why.',
    ],
    ['what a speaker calls "we" is not the outlet', '“We understand the fans,” he said, and Tribuna says so.'],
  ])('%s', (_, text) => {
    expect(cited(text).filter((line) => line.startsWith('Tribuna') && line.endsWith('(self)'))).toEqual([]);
  });

  test('does not count what follows a source in its sentence as unnamed', () => {
    expect(cited('Tribuna claims that he has reportedly agreed.')).toEqual(['Tribuna claims > Tribuna']);
    expect(cited('He has reportedly agreed, Tribuna claims.')).toEqual(['reportedly > ?', 'Tribuna claims > Tribuna']);
  });

  test('keeps the section of each, and leaves page furniture out', () => {
    const read = readFrom(
      'Liverpool wait\n\nIt is so, says Tribuna.\n\nRead more: Tribuna says so\n\nLiverpool transfer roundup:\n\nIt is not so, says Sport.',
      pressBeat,
    );
    expect(citations(read, pressBeat).map(({ source, section }) => `${source?.id} ${section}`)).toEqual([
      'tribuna main',
      'sport secondary',
    ]);
  });
});

test.each(pieces)('reads a long text of %s', { timeout: 60_000 }, (_what, piece) => {
  expect(citations(readFrom(`Liverpool wait. ${repeated(piece, 20_000)}`, pressBeat), pressBeat)).toBeDefined();
});
