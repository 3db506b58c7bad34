import { cut, type Span } from '../../model/text.ts';
import type { DisagreeingWords, Disagreement, Telling, TimelineEvent } from '../timeline.ts';
import { disagreementId } from './disagreement-id.ts';

/** An attribute that the tellings of one event can state, each by one figure. */
interface Attribute {
  readonly what: string;
  readonly pattern: RegExp;
  /** The figure in a form in which equal ones are equal. */
  readonly value: (match: RegExpExecArray) => string;
}

const scale: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const attributes: readonly Attribute[] = [
  {
    what: 'fee',
    pattern: /([£€$]) ?(\d{1,4}(?:[.,]\d{1,3})?) ?(k|m|mn|million|bn|billion)\b/gi,
    value: ([, currency, amount, unit]) =>
      `${currency}${Number(amount?.replace(',', '.')) * (scale[(unit ?? '').toLowerCase()] ?? 1)}`,
  },
  {
    what: 'length of contract',
    pattern:
      /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(-and-a-half)?-year(?= (?:\p{Ll}+ )?(?:contract|deal|agreement|extension)\b)/giu,
    value: ([, count, half]) => `${numbers.indexOf((count ?? '').toLowerCase()) + 1 || Number(count)}${half ?? ''}`,
  },
];

/**
 * Two stories that tell one event, each with one figure for an attribute, and not the same. Currencies are never
 * converted: figures in two of them are not compared.
 */
export const figures = (events: readonly TimelineEvent[]): readonly Disagreement[] =>
  events.flatMap(({ toldBy }) => attributes.flatMap((attribute) => disagreement(attribute, toldBy)));

interface Stated extends DisagreeingWords {
  readonly value: string;
}

function disagreement(attribute: Attribute, toldBy: readonly Telling[]): readonly Disagreement[] {
  const stated = toldBy.flatMap((telling) => statedBy(attribute, telling));
  const [a] = stated;
  const b =
    a &&
    stated.find((other) => other.told !== a.told && other.value !== a.value && other.value[0] === currencyOf(a, other));
  if (!a || !b) return [];
  const words = ({ told, span }: Stated): DisagreeingWords => ({ told, span });
  return [
    { id: disagreementId(attribute.what, a, b), what: attribute.what, a: words(a), b: words(b), settledBy: null },
  ];
}

/** The first character that the other figure must have: the same currency; for lengths, any. */
const currencyOf = (a: Stated, other: Stated): string | undefined =>
  /^[£€$]/.test(a.value) ? a.value[0] : other.value[0];

/** The one figure a telling gives; none when it gives several. */
function statedBy({ pattern, value }: Attribute, { told, quote }: Telling): readonly Stated[] {
  const found = [...cut(told.story.text, quote).matchAll(pattern)].map((match) => {
    const span: Span = { start: quote.start + match.index, end: quote.start + match.index + match[0].length };
    return { told, span, value: value(match as RegExpExecArray) };
  });
  return new Set(found.map((stated) => stated.value)).size === 1 ? found.slice(0, 1) : [];
}
