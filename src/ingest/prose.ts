import { isBoilerplate } from './boilerplate.ts';

/** Running text: long enough to say something, and closed like a sentence. */
export const isProse = (line: string): boolean =>
  /[.!?…]["'”’)]*$/.test(line) && line.split(' ').length > 6 && !isBoilerplate(line);
