import type { DeedRule } from '../../model/event-words.ts';

const bids = '(?:bids?|offers?|proposals?|approach(?:es)?)';
const deals = '(?:contracts?|deals?|terms|extension|agreement)';

/** Deeds that transfer news tells in several words, each by the verb’s dictionary form and what follows; the first that fits counts. */
export const deeds: readonly DeedRule[] = [
  // "reject", "knock back", "have a bid turned down"
  {
    name: 'refuse',
    matches:
      /^(?:reject|rebuff|refuse|decline|snub|spurn)\b|^(?:turn|knock) (?:\S+ ){0,6}?(?:down|back)\b|^have .*?\b(?:turned down|knocked back|rejected|rebuffed|refused)\b/,
  },
  { name: 'accept', matches: /^accept\b|^have .*?\baccepted\b/ },
  { name: 'medical', matches: /^(?:undergo|have|complete|pass|take|attend)\b.*\bmedicals?\b/ },
  {
    name: 'talks',
    matches:
      /^(?:hold|open|begin|start|enter|have|resume)\b.*\b(?:talks|negotiations|discussions|meeting)\b|^(?:meet|negotiate|speak|talk)\b/,
  },
  { name: 'discuss', matches: /^discuss\b/ },
  {
    name: 'renew',
    matches: new RegExp(
      `^(?:extend|renew|prolong)\\b|^tie\\b.*\\bdown\\b|^(?:sign|pen|put pen to paper|agree|commit)\\b(?!.*\\bsigning\\b).*\\bnew\\b.*\\b${deals}\\b|^put pen to paper\\b|^sign (?:a |his |the )?(?:[\\w-]+ ){0,3}${deals}\\b`,
    ),
  },
  { name: 'propose', matches: new RegExp(`^offer\\b.*\\b${deals}\\b|^hand\\b.*\\b(?:contract|deal|proposal)\\b`) },
  {
    name: 'bid',
    matches: new RegExp(`^(?:submit|table|lodge|launch|make|place|send|put|prepare|improve)\\b.*\\b${bids}\\b|^bid\\b`),
  },
  { name: 'end', matches: /^(?:terminate|rescind|cancel)\b|^part\b.*\b(?:company|ways)\b/ },
  { name: 'recall', matches: /^recall\b|^cut short\b.*\bloan\b/ },
  {
    name: 'agree',
    matches:
      /^agree\b|^(?:reach|strike|find|settle)\b.*\b(?:agreement|deal|terms|fee)\b|^shake hands\b|^shake\b.*\bhands\b/,
  },
  { name: 'dismiss', matches: /^(?:sack|dismiss|fire|axe)\b/ },
  { name: 'appoint', matches: /^appoint\b|^name\b.*\b(?:manager|coach|boss|head)\b/ },
  { name: 'register', matches: /^(?:re-?)?register\b/ },
  { name: 'travel', matches: /^(?:fly|travel|jet|land)\b/ },
  {
    name: 'move',
    matches:
      /^(?:join|sign|buy|sell|loan|leave|return|depart)\b|^(?:complete|seal|finalise|secure|wrap)\b.*\b(?:signing|move|transfer|return|switch|loan|deal|capture)\b|^(?:swap)\b/,
  },
  { name: 'announce', matches: /^(?:announce|confirm)\b/ },
];
