/**
 * How far one statement of a rule is trusted, from 1 to 4. Writers copy ages, and say "this summer" loosely; who
 * coached whom and which year lies ahead they know. A rule not named here has the least.
 */
export const ruleWeights: Readonly<Record<string, number>> = {
  dateline: 4,
  'explicit-year': 3,
  'weekday-date': 3,
  'completed-move': 3,
  'coach-tenure': 3,
  'player-club': 3,
  'title-held': 3,
  'first-season': 3,
  'contract-end': 3,
  'named-season': 3,
  'own-club': 2,
  'deal-length': 2,
  'stated-age': 2,
  'transfer-deadline': 1,
  'season-phase': 1,
};

export const leastWeight = 1;

/**
 * Days after the end of its range within which a statement of a rule, made once, may still stand: a birthday goes
 * unnoticed for weeks. What a story says twice it means.
 */
export const graceDays: Readonly<Record<string, number>> = { 'stated-age': 30 };
