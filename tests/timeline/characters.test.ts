import { expect, it } from 'vitest';
import { cut, type Span } from '../../src/model/text.ts';
import { speltOut } from '../../src/text/spelt-out.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const article = `Real Madrid want the final word on Sam Example

 Real Madrid made an official offer for Liverpool’s Sam Example, 26, on 30 December 2024. “He is a good player,” Bill Carter told the Northport Courier.

Liverpool turned the first bid down on 2 January 2025, and Carter is not surprised.`;

/** What is told, each in the letters it means. */
function told(text: string) {
  const { stories, events, mentions } = timelineOf([` date 2025-01-03 ${text}`]);
  const [teller] = stories;
  if (!teller) throw new Error('There is no story.');
  const words = (span: Span): string => speltOut(cut(teller.story.text, span)).text.replace(/\s+/g, ' ');
  return {
    blocks: teller.story.blocks.map(({ kind, section, span }) => [kind, section, words(span)]),
    headline: speltOut(teller.story.headline.text).text,
    id: teller.story.id,
    entities: teller.entities.map((entity) => [entity.entity, entity.mentions.map(({ span }) => words(span))]),
    people: teller.people.map(({ name, mentions }) => [name, mentions.map(({ span }) => words(span))]),
    quotations: teller.quotations.map(({ span }) => words(span)),
    events: events.map(({ kind, when, toldBy }) => [kind, when, toldBy.map(({ quote }) => words(quote))]),
    mentions: mentions.map(({ when, telling }) => [when, words(telling.timex.span)]),
  };
}

it.each([
  ['no-break spaces', article.replaceAll(/(\d) /g, '$1\u00A0').replaceAll('Sam Example', 'Sam\u00A0Example')],
  ['thin spaces', article.replaceAll(/ (\d)/g, '\u2009$1')],
  ['soft hyphens', article.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00AD$2')],
  ['ligatures', article.replaceAll('ffi', '\uFB03').replaceAll('fi', '\uFB01')],
  ['line separators', article.replaceAll('\n\n', '\u2028\u2028')],
])('a story says the same with %s', (_what, text) => {
  expect(text).not.toBe(article);
  expect(told(text)).toEqual(told(article));
});

it('the story itself stays as it stands', () => {
  const text = article.replaceAll('official', 'of\u00AD\uFB01cial');
  const [teller] = timelineOf([text]).stories;
  expect(teller?.story.text).toBe(text);
});
