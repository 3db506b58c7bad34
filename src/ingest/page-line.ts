/** A line of the page, and whether no blank line parts it from the one before. */
export interface PageLine {
  readonly text: string;
  readonly runOn: boolean;
}
