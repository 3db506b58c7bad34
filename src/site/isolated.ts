const runsOtherwise =
  /[\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Words for a line of plain text that goes on behind them: between isolating marks where they run to the left, or hold
 * a control that can make them, so that what follows keeps its place; else as they are.
 */
export const isolated = (words: string): string => (runsOtherwise.test(words) ? `\u2068${words}\u2069` : words);
