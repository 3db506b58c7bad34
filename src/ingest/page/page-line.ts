import { isBoilerplate } from './boilerplate.ts';
import { closesProse } from './prose.ts';

/** A line of the page, with what it is by itself. */
export interface PageLine {
  readonly text: string;
  /** Whether no blank line parts it from the one before. */
  readonly runOn: boolean;
  /** Whether its own shape makes furniture of it. */
  readonly own: boolean;
  /** Whether it is running text. */
  readonly prose: boolean;
}

/** A line as the rules of the page see it; each is looked at once, since they all ask the same of it. */
export function pageLine(text: string, runOn: boolean): PageLine {
  const own = isBoilerplate(text);
  return { text, runOn, own, prose: !own && closesProse(text) };
}

/** Whether words are running text, and no furniture by their own shape. */
export const isProse = (text: string): boolean => pageLine(text, false).prose;
