import { z } from 'astro/zod';
import { cut } from '../../model/text.ts';
import { trimmed } from '../../text/lines.ts';
import { isVisible } from '../../text/visible.ts';

/** Text that pages, feeds and terminals can show on one line, white space at its ends left out. */
export const oneLine = z
  .string('is not text')
  .transform((text) => {
    const span = trimmed(text, 0, text.length);
    return span ? cut(text, span) : '';
  })
  .superRefine((text, context) => {
    const why = whyNotOneLine(text);
    if (why) context.addIssue({ code: 'custom', message: why });
  });

function whyNotOneLine(text: string): string | null {
  if (!text.isWellFormed()) return 'holds half of a character';
  if (/[\r\n\p{Zl}\p{Zp}]/u.test(text)) return 'goes over more than one line';
  if (/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text)) return 'holds a control character';
  // Behind them our own words would stand in another order.
  if (/[\u202A-\u202E\u2066-\u2069]/.test(text)) return 'holds a control of the direction of writing';
  return isVisible(text) ? null : 'is empty';
}
