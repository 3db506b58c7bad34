import { cut, type Span } from '../../model/text.ts';
import { absolute, urls } from '../../site/urls.ts';
import { evidencePath } from './evidence-head.ts';
import type { Statement } from './statements.ts';

/** Characters quoted before and after the words, so that they can be found again in a text that was edited. */
const context = 32;

/** A statement as a W3C Web Annotation. Its id is the same in every file in which it stands. */
export const annotation = ({ story, span, fragment, motivation, value }: Statement) => ({
  id: `${absolute(urls.output(evidencePath))}#${fragment}`,
  type: 'Annotation',
  motivation,
  body: { type: 'TextualBody', value },
  target: { source: story.seedPath, selector: selectors(story.text, span) },
});

/** The place of the words, and the words between what stands around them. */
function selectors(text: string, { start, end }: Span) {
  const from = wholeCharacter(text, Math.max(0, start - context), 1);
  const to = wholeCharacter(text, Math.min(text.length, end + context), -1);
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: cut(text, { start, end }),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
  ];
}

/** The offset, or its neighbour when it would part a surrogate pair. */
const wholeCharacter = (text: string, at: number, step: 1 | -1): number =>
  /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) && /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1)) ? at + step : at;
