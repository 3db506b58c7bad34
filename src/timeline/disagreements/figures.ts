import type { Beat } from '../../model/beat.ts';
import type { FigureRule } from '../../model/figure-rule.ts';
import { placedWords } from '../../text/placed-words.ts';
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

/** Digits of a sum that nobody rounds away: £110m may be £111m told roughly, £40m is not £44m. */
const exactDigits = 2;

/** Whether two sums may be one, told once more roughly: "£110m" and "£111m", "€70m" and "€69.6m". */
function isRounded(a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) => Math.round(Number(value.slice(1)))) as [number, number];
  return isRounding(one, other) || isRounding(other, one);
}

function isRounding(rough: number, exact: number): boolean {
  if (rough < 1) return false;
  // The place of its last digit that is no zero, or of the last that counts.
  let place = 10 ** (Math.floor(Math.log10(rough)) - exactDigits + 1);
  while (rough % place !== 0 && place > 1) place /= 10;
  return Math.round(exact / place) * place === rough;
}

/** Whether two values of one attribute need not differ. */
const isAlike = (a: string, b: string): boolean => a === b || (/^[£€$]/.test(a) && a[0] === b[0] && isRounded(a, b));

/**
 * Two stories that tell one event, each with one figure for an attribute, and not the same, nor one a rounding of the
 * other. Currencies are never converted: figures in two of them are not compared.
 */
export const figures = (events: readonly TimelineEvent[], beat: Beat): readonly Disagreement[] =>
  // One telling agrees with itself; of thousands of events most have no other.
  events
    .filter(({ toldBy }) => toldBy.length > 1)
    .flatMap(({ toldBy }) => [fee, ...beat.figures].flatMap((rule) => disagreement(rule, toldBy)));

interface Stated extends DisagreeingWords {
  readonly value: string;
}

function disagreement(rule: FigureRule, toldBy: readonly Telling[]): readonly Disagreement[] {
  const stated = toldBy.flatMap((telling) => statedBy(rule, telling));
  const [a] = stated;
  const b =
    a &&
    stated.find(
      (other) => other.teller !== a.teller && !isAlike(other.value, a.value) && other.value[0] === currencyOf(a, other),
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
  const own = placedWords(teller.story, quote);
  // Thousands of tellings give no figure, and this says so without listing what fits.
  if (own.text.search(pattern) < 0) return [];
  const found = [...own.text.matchAll(pattern)].map((match) => {
    const span = own.source({ start: match.index, end: match.index + match[0].length });
    return { teller, span, value: value(match as RegExpExecArray) };
  });
  return new Set(found.map((stated) => stated.value)).size === 1 ? found.slice(0, 1) : [];
}
