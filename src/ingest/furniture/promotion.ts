const imperative =
  '(?:watch|get|sign|subscribe|download|join|read|share|click|tap|find|listen|follow|try|upgrade|stream|start|log|buy|shop|order|tell|let|send|vote|check|catch|see|register|switch|support|e-?mail|have|hit|press|reply)';

/** What a page sells or asks beside its story, each branch with an example. */
const promotions: readonly RegExp[] = [
  // "Got the channel? Watch every match live", "Enjoyed this article? Share it with a friend", "No subscription? Get a day pass"
  new RegExp(
    `^(?:got|no|not|want|love|like|enjoy(?:ed|ing)?|looking|need|missed?|already|new|fancy|think|have|do|are|did|was)\\b[^.?!“"]{1,60}\\? (?:just |please |simply )?${imperative}\\b`,
    'i',
  ),
  // "Bet £10 get £30 in free bets", "Win £250,000 for free!", "100/30 odds boost"
  /^(?:bet|stake|deposit|spend) [£$€]\d|\bfree bets?\b|\bodds boost\b|\bacca\b|^win (?:[£$€]\d|(?:tickets|a (?:signed|share|trip|pair))\b)|\bwhen the fun stops\b|\bplay for free\b|\bfree to play\b|\bwin the jackpot\b/i,
  // "Subscribe for £1 a month", "Now only £2 a week", "Try it free for 30 days"
  /^(?:subscribe|try|join|now|only|just|from|save|get|unlock|upgrade)\b[^.]{0,40}(?:[£$€]\d[\d.]*|\bfree\b) (?:an? |per |for (?:the )?(?:first )?(?:\d+ )?)?(?:week|month|year|days?|months|weeks)\b/i,
  // "Enjoy your first month for just £1", "So why not join us today?"
  /^(?:enjoy|try|get|start|claim)\b[^.]{0,30}\b(?:month|week|year)s? (?:for|free|at|from)\b|^(?:so )?why not (?:join|sign|subscribe|try|follow|register|download)\b/i,
  // "Take your seat for more live games than ever before", "Watch every match live"
  /^(?:take|get|grab|book|pick|see|watch|stream|catch|follow|enjoy|never miss)\b(?=.*\blive\b)(?=.*\b(?:your|every|all|more|any)\b)(?=.*\b(?:games?|match(?:es)?|fixtures?|actions?|sports?|\p{L}+ball)\b)[^.:]{0,100}$/iu,
  // "Available on the App Store and Google Play", "Scan the code to download"
  /^(?:available|download|out now|find|get|listen|also|now)\b[^.]{0,60}\b(?:app store|google play|apple podcasts|play store)\b|^scan (?:the|this) (?:qr )?code\b/i,
  // "Sign up to Harbour Daily", "Subscribe to The Ferry", "Listen to Harbour FM"
  /^(?:[Ss]ign up|[Ss]ubscribe|[Ll]isten) (?:to|for) (?:the )?\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:\p{Lu}[\p{L}\p{N}’'&-]*|and|of|the|on)){0,5}$/u,
  // "Follow the window with us", "Watch the full interview on Harbour TV."
  /\bfollow (?:it|them|along|all|every\p{L}*|the [^.?!]{3,40}) (?:live )?with us\b|^(?:watch|see|hear|listen to|read) the full (?:interview|match|video|episode|story|show|programme|chat)\b[^“"]{0,60}$/iu,
  // "Follow every deal with Harbour Sports", "Together with Harbour Boots"
  /^Follow (?:the|every|all)\b[^.?!]{3,50} (?:with|on) (?:\p{Lu}\p{L}+ ?){1,3}$|^T(?:ogether with|OGETHER WITH) \p{Lu}[^.?!]{2,40}\.?$/u,
  // "Use code VELL15 at checkout", "Vance to score first - 9/2 with Marenza Bank"
  /\buse (?:the )?code [A-Z0-9]{4,}\b|\bat (?:the )?checkout\b|\b\d{1,4}\/\d{1,2} (?:with|at|on) \p{L}[\p{L}\d]*$/iu,
  // "Kick off your evenings with our take", "Make the Gazette your preferred source"
  /^(?:kick off|start|brighten|end|round off|spice up|take) your \p{L}+ (?:with|off)\b[^.]*$|^(?:add|make|set|choose) .{2,40} (?:as )?(?:a|your) (?:preferred|trusted|favou?rite) source\b/iu,
];

/** Whether a line offers the reader something: a subscription, a bet, a programme, a newsletter by its name. */
export const isPromotion = (line: string): boolean =>
  !/^["“‘«]/.test(line) && promotions.some((pattern) => pattern.test(line));
