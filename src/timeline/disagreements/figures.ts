import type { Beat } from '../../model/beat.ts';
import type { FigureRule } from '../../model/figure-rule.ts';
import { cut, type Span } from '../../model/text.ts';
import type { DisagreeingWords, Disagreement, Telling, TimelineEvent } from '../timeline.ts';
import { disagreementId } from './disagreement-id.ts';

const scale: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

// "£40m", "€ 1.5 billion"
const fee: FigureRule = {
  what: 'fee',
  pattern: /([£€$]) ?(\d{1,4}(?:[.,]\d{1,3})?) ?(k|m|mn|million|bn|billion)\b/gi,
  value: ([, currency, amount, unit]) =>
    `${currency}${Number(amount?.replace(',', '.')) * (scale[(unit ?? '').toLowerCase()] ?? 1)}`,
};

/**
 * Two stories that tell one event, each with one figure for an attribute, and not the same. Currencies are never
 * converted: figures in two of them are not compared.
 */
export const figures = (events: readonly TimelineEvent[], beat: Beat): readonly Disagreement[] =>
  events.flatMap(({ toldBy }) => [fee, ...beat.figures].flatMap((rule) => disagreement(rule, toldBy)));

interface Stated extends DisagreeingWords {
  readonly value: string;
}

function disagreement(rule: FigureRule, toldBy: readonly Telling[]): readonly Disagreement[] {
  const stated = toldBy.flatMap((telling) => statedBy(rule, telling));
  const [a] = stated;
  const b =
    a &&
    stated.find(
      (other) => other.teller !== a.teller && other.value !== a.value && other.value[0] === currencyOf(a, other),
    );
  if (!a || !b) return [];
  const words = ({ teller, span }: Stated): DisagreeingWords => ({ teller, span });
  return [{ id: disagreementId(rule.what, a, b), what: rule.what, a: words(a), b: words(b), settledBy: null }];
}

/** The first character that the other figure must have: the same currency; for other figures, any. */
const currencyOf = (a: Stated, other: Stated): string | undefined =>
  /^[£€$]/.test(a.value) ? a.value[0] : other.value[0];

/** The one figure a telling gives; none when it gives several. */
function statedBy({ pattern, value }: FigureRule, { teller, quote }: Telling): readonly Stated[] {
  const found = [...cut(teller.story.text, quote).matchAll(pattern)].map((match) => {
    const span: Span = { start: quote.start + match.index, end: quote.start + match.index + match[0].length };
    return { teller, span, value: value(match as RegExpExecArray) };
  });
  return new Set(found.map((stated) => stated.value)).size === 1 ? found.slice(0, 1) : [];
}
