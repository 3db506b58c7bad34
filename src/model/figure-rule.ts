/** An attribute that the tellings of one event can state, each by one figure. */
export interface FigureRule {
  /** Its name, as readers are told it: `fee`. */
  readonly what: string;
  /** Global: finds every figure of a telling. */
  readonly pattern: RegExp;
  /** The figure in a form in which equal ones are equal; it begins with the currency where there is one: `£40000000`. */
  readonly value: (match: RegExpExecArray) => string;
}
