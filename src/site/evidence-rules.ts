/** What each rule of dating looks at, in words for readers. */
const words: Readonly<Record<string, string>> = {
  'stated-age': 'An age it states, and a known birthday',
  'explicit-year': 'A year it looks ahead to or back on',
  'named-season': 'A season it names',
  'weekday-date': 'A weekday with its date',
  dateline: 'A date it gives in passing',
  'coach-tenure': 'A coach it speaks of as in office',
  'player-club': 'A player it speaks of as at a club',
  'own-club': 'A club it calls a player’s own',
  'completed-move': 'A move it speaks of as done',
  'deal-length': 'A contract’s length and end',
  'title-held': 'A title it says a club holds',
  'first-season': 'A season it speaks of as over',
  'contract-end': 'A contract it speaks of as running out',
  'season-phase': 'The part of the season it is written in',
  'transfer-deadline': 'A transfer deadline it looks to',
};

/** A rule of dating in words; a rule without words is a fault of ours. @throws Error */
export function ruleInWords(rule: string): string {
  const found = words[rule];
  if (!found) throw new Error(`The rule "${rule}" has no words for readers. Add them to src/site/evidence-rules.ts.`);
  return found;
}

/** All rules in words, in the order readers are told them. */
export const allRulesInWords: readonly string[] = Object.values(words);
