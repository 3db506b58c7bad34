import type { Span } from '../model/text.ts';
import type { Token } from '../model/time-rule.ts';

const pattern =
  /([\p{L}\p{M}]+)|(\d+)|['’‘`´](?=[sStTdDmM](?![\p{L}\p{M}])|[lL][lL]|[vV][eE]|[rR][eE])([sStTdDmM](?![\p{L}\p{M}])|[lL]+|[vVrR][eE])|[^\s\u200B\uFEFF]/gu;

/** The tokens of `text` between the ends of `within`, in order. */
export function tokens(text: string, within: Span): readonly Token[] {
  const found: Token[] = [];
  let end = -1;
  pattern.lastIndex = within.start;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    const [whole, word, digits, ending] = match;
    const start = match.index;
    const glued = start === end;
    end = start + whole.length;
    if (word !== undefined) {
      const lower = word.toLowerCase();
      found.push({ start, end, lower, kind: 'word', capital: lower.charCodeAt(0) !== word.charCodeAt(0), glued });
    } else if (digits !== undefined) found.push({ start, end, lower: digits, kind: 'digits', capital: false, glued });
    else if (ending !== undefined && glued)
      found.push({ start, end, lower: `'${ending.toLowerCase()}`, kind: 'ending', capital: false, glued });
    else {
      if (ending !== undefined) pattern.lastIndex = end = start + 1;
      found.push({ start, end, lower: plainMarks[whole] ?? whole.charAt(0), kind: 'mark', capital: false, glued });
    }
  }
  return found;
}

const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '—',
  '“': '"',
  '”': '"',
};
