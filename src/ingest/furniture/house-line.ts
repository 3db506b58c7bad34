/** What a page has beside its stories, one count a thing: two of them, and somebody spoken to, make a line the house's. */
const services: readonly RegExp[] = [
  /\bnewsletters?\b|\be-?mails?\b|\binbox\b/i,
  /\bconsent(?:ed|s)?\b|\bprivacy\b|\bcookies?\b|\bterms (?:(?:and|&) conditions|of (?:use|service))\b/i,
  /\badverts?\b|\badvertis(?:ing|ements?|ers?)\b|\bads\b/i,
  /\bspecial offers\b|\bpromotions\b/i,
  /\bsubscri\w+|\bsign(?:ing)?[ -]up\b|\bsigned up (?:on|to|for)\b|\bunsubscribe\b|\bmembers?-only\b|\bmembership\b/i,
  /\bcomments\b|\bmoderat\w+|\bhouse rules\b/i,
  /\bforums?\b|\bpolls\b|\bmessage board\b|\bfans?[’']? site\b/i,
  /\breaders\b|\busers\b|\bcommunity members\b/i,
  /\bpersonal data\b|\bunique identifiers\b|\bbrowsing data\b|\bour \d+ partners\b/i,
  /\bthis website\b|\bbrowser\b|\bthis (?:page|site|article|story|post|content|service)\b/i,
  /\bbookmarks?\b|\bnotifications?\b|\buser icon\b/i,
  /\bjournalism\b|\bnewsroom\b|\bpaywalls?\b|\breporting\b(?= .{0,40}\b(?:you|your|support|donat))/i,
  /\b(?:your|full|premium|unlimited|instant|free) (?:\p{L}+ )?access\b|\brenew\b|\bfree trial\b|\bday pass\b/iu,
  /\bexclusive (?:content|stories|features)\b|\bin-depth (?:features|stories|analysis)\b|\b(?:free|great|premium|more) (?:articles|content|stories)\b/i,
  /\bclick (?:here|below|the|on)\b|\b(?:button|link|form)s? below\b|\bthird[- ]party (?:links?|sites?)\b|\ball links\b/i,
  /\bdonat(?:e|es|ing|ions?)\b|\byour support\b/i,
  /\bcontact us\b|\bcomments, questions\b|\bnot responsible for\b|\bresponsible for the content\b/i,
];
const address = /\b(?:you|your|we|our|us|my)\b/i;
const told = /["“”«»]|\b(?:said|says|told|added|wrote|he|she|him|his|her)\b/i;

/** What the house says of its own pages, each branch with an example. */
const sayings: readonly RegExp[] = [
  // "The views expressed above are those of our users", "The comments below have not been moderated"
  /^the (?:views|opinions) expressed\b|^the comments below\b|\bvalues? your comments\b|\bdo(?:es)? not (?:necessarily )?(?:represent|reflect) the (?:views?|positions?|opinions?)\b|^(?:one|\d+) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) ["“]|^your e-?mail address\b|^required fields\b|^we value your\b|^(?:we|our|this|these|by|to)\b.*\bcookies\b|^how (?:do|can) i sign up\b|^save my name\b|\bakismet\b|\b(?:reproduction|republication|redistribution|copying)\b.{0,60}\b(?:prohibited|forbidden|permission|allowed)\b|^(?:do not|don[’']?t) sell\b.*\binformation\b|^use of this (?:site|website)\b|^all (?:images|pictures|photos|content|text) (?:is |are )?(?:copyright|©|property|courtesy)\b|^(?:proudly )?powered by \S.{1,50}$|^(?:proudly )?(?:powered|published|theme|design(?:ed)?|site) by [^.!?]{2,40}\.?$|^notify me of\b/i,
  // "Comments are moderated. Be polite."
  /^comments (?:are|will be|have been|must be|may be)\b/i,
  // "Our Standards: The Trust Principles", "Privacy Notice: newsletters may contain …", "Comments: our rules"
  /^(?:our (?:standards|coverage|editorial (?:policy|standards))|privacy (?:notice|policy)|comments|cookie (?:notice|policy)|house rules|corrections?(?: and clarifications)?) ?:/i,
  // "Lise Park contributed to this article", "This interview has been edited for length", "A version of this article appears in print"
  /\bcontributed to this (?:article|story|report|piece)\b|^[([]?this (?:text|article|story|interview|piece|post|report|transcript) (?:has (?:not )?been|was|is) (?:auto-generated|(?:machine|automatically)[- ]translated|syndicated|edited|amended|updated|corrected|translated|produced|generated|last|first|published|written)\b|^a version of this (?:article|story)\b/i,
  // "This website adheres to the Editors’ Code of Practice"
  /\beditors[’'] code\b|\bpress standards\b|\bindependent press\b/i,
  // "For further information contact the press office", "To subscribe to our newsletter, click here"
  /^for (?:further|more|media|press) (?:information|details|enquiries|inquiries),? (?:please )?(?:contact|visit|see|call|e-?mail|go to)\b|^media (?:contact|enquiries)\b/i,
  // "You are receiving this because you signed up for the Ferry"
  /^you(?:[’']re| are) (?:receiving|getting|reading) this\b.*\b(?:because|as)\b/i,
  // "We’d love to hear from you", "You can unsubscribe at any time", "Allow Instagram content?"
  /\bhear from you\b|\bat any time\b.{0,20}$(?<=\b(?:unsubscribe|cancel|opt out)\b.{0,40})|^allow .{2,40} content\?$|^cancel (?:at )?any ?time\b|^you(?:[’']ve| have) (?:been )?(?:successfully )?(?:un)?subscribed\b/i,
];

const servicesIn = (line: string): number =>
  address.test(line) && !told.test(line) ? services.filter((thing) => thing.test(line)).length : 0;

/** A box of newsletters and subscriptions that came out as one line, longer than any label. */
export const isHouseBox = (line: string): boolean => servicesIn(line) >= 3;

/** Whether a line is what a publisher says of the page and its services to the reader: terms, rules of comments, thanks. */
export const isHouseLine = (line: string): boolean =>
  !/^["“‘«]/.test(line) && (sayings.some((pattern) => pattern.test(line)) || servicesIn(line) >= 2);
