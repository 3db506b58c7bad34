import type { TimeWords, Token } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

/** What football says beside times that tells which they are, and whether they are any. */
export const timeWords: TimeWords = {
  events: wordSet('transfer transfers swoop window windows game match clash'),
  subjects: wordSet('clubs'),
  verbsOfGroups: wordSet('travel play host face start return kick meet entertain welcome take begin'),
  counted: wordSet('goals games matches appearances players'),
  measured: wordSet('game games goal goals matches'),
  periods: wordSet('season'),
  isInName,
};

/** A Sunday League or a Summer League, Sheffield Wednesday, Monday Night Football. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, told, next] = [tokens[at - 1]?.lower, tokens[at]?.lower ?? '', tokens[at + 1]];
  if (next?.capital && next.lower === 'league') return true;
  if (!told.endsWith('day')) return false;
  if (before === 'sheffield' || before === 'owls') return true;
  if (next?.capital && next.lower === 'football') return true;
  if (next?.capital && next.lower === 'night' && tokens[at + 2]?.lower === 'football') return true;
  return told === 'wednesday' && before !== 'on' && isSheffieldNear(tokens, at);
}

/**
 * Whether Sheffield is named before in the block, three hundred tokens back at most: then a bare "Wednesday" is the
 * club.
 */
function isSheffieldNear(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 300; back -= 1) if (tokens[back]?.lower === 'sheffield') return true;
  return false;
}
