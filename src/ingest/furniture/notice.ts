/** What a page asks its reader to do, at the beginning of a line, and the things of the page it asks it for. */
const asks =
  /^(?:please |kindly |just |want |don[’']?t forget to |for (?:more|all|the latest) .{0,60}?,? ?|to (?:read|get|see|watch|join) .{0,60}?,? )?(?:sign up|subscribe|follow|join|download|get|click|tap|watch|listen|read|check out|visit|enter|claim|shop|buy|register|log in|find out|find|stay|keep (?:up|visiting|following|checking|reading)|drop|never miss|don[’']?t miss|discover|vote|have your say|tell us|let us know|send|support|unlock|catch|stream|e-?mail|become|browse|start|begin|be (?:the )?first|add|make|receive|choose|scroll|turn on|enable|install|refresh|try|share|kick off|upgrade|keep reading)\b/i;
const things =
  /\b(?:newsletters?|inbox|e-?mails?|apps?|podcasts?|whatsapp|telegram|instagram|facebook|youtube|twitter|tiktok|snapchat|google|on x|live on|live stream|the latest|stream|free|channels?|notifications|alerts|comments?|here|below|our|us|your (?:say|friends)|free trial|website|social media|links?|breaking (?:news|stories)|up[ -]to[ -]date|subscri\w+|latest (?:videos|highlights|episode)|member(?:s|ship)?|your (?:phone|mobile|device|community|area)|exclusive (?:stories|content|access)|online|(?:super|mega)?store|(?:all|instant|unlimited)[ -]access|push notifications|bonus|trial|tracker)\b|\b\S+\.(?:com|tv|net|org|example|co\.uk)\b/i;
const saidBySomebody = /\b(?:said|says|told|added|wrote|he|she|they|him)\b/i;

/** What no story says of itself, each branch with an example. */
const notices: readonly RegExp[] = [
  // "This article contains affiliate links", "We may earn a commission", "Please gamble responsibly", "T&Cs apply"
  /\baffiliate links?\b|\bearn (?:a )?commission\b|\bgamble ?(?:aware|responsibly)\b|\bt&cs? apply\b|\bodds (?:are )?(?:correct|subject)\b|\bbegambleaware\b|\bterms (?:and conditions |& conditions )?apply\b|\b18\+/i,
  // "More details to follow", "MORE DETAILS SOON", "Developing story", "This article will be updated when …", "Stay tuned"
  /^(?:(?:more|further|full) )?(?:(?:details|information|updates?|news|story|report) )?(?:soon|to (?:come|follow)|coming(?: soon| up)?|follows?)[.!…]*$|^(?:this is (?:a|still a) |a )?(?:breaking|developing)(?: news)? story\b|^th(?:is|e) (?:article|story|post|page|report|blog|piece) (?:will|is going to|is being|is regularly) (?:be )?(?:updated|amended|edited|refreshed)\b|^th(?:is|e) story is (?:still )?developing\b|^stay tuned\b/i,
  // "The post Vance signs for Northport appeared first on Harbour Sport."
  /^the (?:post|article) .{3,120} (?:first appeared|appeared first) (?:on|in)\b/i,
  // "Odds courtesy of Marenza Bank", "New customers only"
  /^(?:all )?odds (?:courtesy|via|by|from|provided)\b|^(?:new|existing) customers? only\b/i,
  // "All rights reserved", "First published in the Harbour Gazette", "This story originally appeared on northport.example"
  /\ball rights reserved\b|^copyright (?!law|claim|infring|case|row|dispute)[^“"]{2,80}$|^(?:this (?:article|story|post|piece|interview) )?(?:was )?(?:first|originally) (?:published|appeared|posted)\b/i,
  // "We use cookies", "This content is hosted by", "To view this video please enable JavaScript"
  /^(?:we|our site|this (?:site|website|page)) uses? cookies\b|^(?:this|the) (?:content|video|post|tweet|page|site)(?: you requested)? (?:does not|is|can|could|has|may)\b.{0,40}\b(?:provided|hosted|loaded|available|unavailable|displayed|viewed|protected|exist)\b|\benable javascript\b|\bbrowser\b.{0,40}\b(?:support|video)\b/i,
  // "By signing up you agree to our terms", "Disclaimer: the views are her own", "Why you can trust the Gazette"
  /^(?:this|the) live ?(?:blog|feed|updates?) (?:is|has|have|are)\b.{0,20}\b(?:closed|ended|over|finished)\b|^by (?:signing|clicking|continuing|submitting|subscribing|entering|registering)\b.{0,40}\byou\b|^disclaimer\b|^why (?:you can )?trust\b|^thank(?:s| you) for (?:subscribing|signing|reading|registering|donating|voting|watching|joining us|following along|your (?:comment|feedback|support|donation|vote))\b/i,
  // "This article is more than 1 year old", "This post is for paying subscribers", "Something went wrong, please try again"
  /^this (?:article|story|post|page|content) is (?:more than \d|for (?:paying )?\p{L}*? ?(?:subscribers|members)|part of|exclusive|available)\b|something went wrong, please|^(?:something went wrong|please (?:try again|use|enable|turn on|wait|note|log|sign|refresh|check your))|\bvideo will (?:auto-?play|start|begin)\b\b|\bad ?block/iu,
  // "Mira Lund is a sports writer for the Harbour Gazette", "Mira has covered Northport since 2012 …"
  /^\p{Lu}[^.,;:]{2,40} is (?:an? |the |our )?[^.,;]{0,50}\b(?:writer|reporter|journalist|correspondent|columnist|[Ee]ditor|blogger)\b(?:\.?$|\.(?= (?:His|Her|Their)\b)| (?:for|at|with|covering|based|who (?:covers|writes))\b)|^\p{Lu}[^.,;:]{2,40} (?:has (?:covered|been covering|written for|reported for|worked as a journalist)|joined the \p{Lu}\S+ (?:as|in \d))\b/u,
  // "You have reached your limit of free articles", "Support independent journalism", "Buy now: the home shirt"
  /^you(?:[’']ve| have) (?:reached|read|used)\b.{0,60}\b(?:limit|articles?|stories)\b|^support (?:our|independent|local|quality)\b.{0,40}\bjournalism\b|^(?:buy|shop|order|book) now\b(?!,)|^video \S+ is loading\b/i,
  // "Sponsored by Marenza Bank", "In association with Marenza Bank", "Brought to you by Marenza Bank"
  /^(?:sponsored by|presented by|paid for by|in (?:association|partnership|collaboration|cooperation) with|brought to you by|powered by|provided by|video by|courtesy of)\b[^.!?]{1,60}$/i,
  // "Text 81111 (UK only)", "WhatsApp us on 03301 231826", "#harbour or WhatsApp 03301 231826"
  /^(?:text|whatsapp|sms|call|ring)(?: us)?(?: on| at)? \+?\d[\d ]{3,16}(?: ?\([^()]{2,40}\))?$|^[#@]\w+,? (?:or|and) (?:whatsapp|text|e-?mail|sms)\b[^.!?]{0,60}$/i,
  // "Got a question? Send it to the usual address.", "Do you have a story? E-mail us"
  /^(?:got|have|do you have|know) (?:a|any|an|something)\b[^?]{0,60}\?[^“"]*\b(?:send|e-?mail|contact|let us|tell us|get in touch|write)\b/i,
  // "Your home of Northport news", "Your daily dose of Northport"
  /^your\b[^.?!]{3,60}\b(?:dose|fix|guide|digest|briefing|round-?up)\b[^.?!“"]{0,50}$|^(?:your|the) (?:[\p{L}’'-]+ )?(?:home (?:of|for)|(?:dose|fix) of|one-stop|go-to|guide to all|source (?:of|for))\b[^.?!]{1,60}$/iu,
  // "The Ferry is your trusted source for news and views"
  /\b(?:is|are) your (?:[\p{L}’'-]+ ){0,3}(?:source|home|guide|destination|place|hub)\b/iu,
  // "Northport’s home for news, views and rumours", "The Gazette brings you the latest"
  /\bhome (?:of|for)\b[^.?!]{0,40}\b(?:news|views|rumours|gossip|opinion)\b|^(?:the )?\S+(?: \S+)? brings? you\b/i,
  // "What do you think? Tell us in the comments", "Want more Northport news? Sign up here"
  /\?[^“"]{0,40}\b(?:sign up|subscribe|click here|follow us|comments? (?:section|below)|vote (?:in our|now|here|below)|in the comments|let us know|have your say|join our|log in|sign in)\b/i,
  // "More Northport news here", "Full story here", "For more from Northport, click here"
  /^(?:more|full|all|the)\b[^.?!“"]{0,60}\b(?:story|news|interview|statement|article|details)\b[^.?!“"]{0,20}\bhere\.?$|\bclick(?:ing)? here\b/i,
  // "For more than a decade Mira Lund has worked in sports journalism as a reporter", "It is easy to register here"
  /\b(?:worked|working|career) in (?:\p{L}+ )?journalism\b|\b(?:register|sign up|subscribe) here\b/iu,
  // "and live on Freeview channel 276"
  /\b(?:freeview|freesat|sky|virgin|dstv) (?:channel )?\d{2,4}$/i,
  // "Do you have a story for our sports desk?"
  /^(?:do you have|have you(?: got)?|got) (?:an?|any) (?:\p{L}+ )?(?:story|tip|question|news|view|photo|comment|idea)s?\b[^?“"]{0,60}\?$/iu,
  // "The best of the day, sent straight to your inbox"
  /\b(?:direct|straight|delivered|sent|right) (?:to|into) your (?:inbox|phone|e-?mail|door|mobile)\b/i,
  // "Mira Lund writes about the northern game for several papers."
  /^\p{Lu}\S+ \p{Lu}\S+ (?:writes|blogs|tweets) (?:about|on|for)\b(?!.*\bthat\b)[^“":]{3,90}\.$/u,
  // "Sent from my phone", "All times are GMT. The time now is …", "Information from the agency was used in this report"
  /^sent from (?:my|the) \S|^all times are\b|\b(?:was|were) used in (?:this|the) (?:report|article|story)\b|\bsays? thank you to\b.*\bpost\b|\bBB code\b/i,
  // "Summarised by AI from 14 sources", "If you know more, contact us", "Take the news with you! Download the app"
  /^\P{L}*(?:summari[sz]ed|generated|translated|created) (?:by|with|using) (?:ai\b|an? (?:ai|machine))|^if you (?:have|know|see|spot)\b[^“"]*\b(?:contact|e-?mail|tell|write to) us\b|[!?.] (?:download|get) (?:the|our) (?:\p{L}+ )?app\b|^check your (?:inbox|e-?mail)\b/iu,
  // "Writes about the northern game." behind a name that the page has elsewhere
  /(?:^|[.!] )(?:Writes|Blogs|Tweets|Covers|Writing) (?:about|on|for|mainly|mostly|regularly|extensively)\b[^“":]{3,90}[.!]?$/,
  // "More sport from the agency: https://agency.example/sport"
  /^[^.!?“"]{0,60}:? ?https?:\/\/\S+(?:(?:,| and| &| or| \|) https?:\/\/\S+)*$/i,
  // "Welcome to our new look! Tell us what you think", "Calling all Northport fans! …", "Here is a summary of the story"
  /^welcome to (?:our|the) (?:new|live|blog|site|website|page)\b|[!.?] tell us what you think\b|^calling all\b|\bcontact us (?:through|via|at|on|by)\b|\bsummary of (?:the|this) (?:story|article)\b/i,
  // "Show me the facts", "Explain it like I’m 5": what a machine is asked
  /^(?:show|give|tell|explain)(?: it| this)?(?: to)? (?:me (?:the|a|an)\b[^.!?:]{0,30}\b(?:facts|summary|recap|gist|key points|short version)|like I[’']m [^.!?:]{1,20})$/i,
  // "ID:391021:1false", "[VIDEO BLOCK]"
  /^id:\d{3,}.*$|^(?:video|image|ad|advert) block$/iu,
  // "Visit Shots! now", "Please submit your vote by Friday"
  /^Visit \p{Lu}\S*(?: \p{Lu}\S*)? (?:now|today)[.!]?$/u,
  /\b(?:cast|submit|register|send in) your votes?\b/iu,
  // "[Editor: mlund]", "(HARBOUR 24 with AFP and Reuters)"
  /^[([](?:editors?|reporters?|writers?|by): .{2,40}[)\]]$|^\([^().]{0,40}\b(?:with|from|via) (?:AFP|AP|Reuters|PA|dpa|EFE|ANSA|agencies)\b[^().]{0,40}\)$/iu,
  // "($1 = 0.9202 euros)"
  /^[([]?(?:[$£€]|\d)[^=]{0,20}= ?[\d$£€.]+[^=]{0,30}[)\]]$/,
];

/** "(Reporting by Mira Lund; editing by Teo Brandt)", "With inputs from agencies", "Additional reporting: our desk in Vell" */
const signOff =
  /^[([]?(?:(?:additional )?(?:reporting|writing|research|material)(?: and (?:writing|editing|reporting))?|editing|edited|compiled|translated|with (?:\p{L}+ ){0,2}(?:inputs?|reporting|files|agency inputs?)|inputs?|production|photography)(?: by:? (?=\p{Lu}|our)|: ?(?=\p{Lu}|our)| from (?=\p{Lu}|our|agenc|the\b)|s?[)\]]?$).{0,150}$/iu;

/** Whether a line speaks to the reader of the page and not of the story: adverts, newsletter boxes, rights, sign-offs. */
export const isNotice = (line: string): boolean =>
  !/^["“‘«]/.test(line) &&
  (notices.some((pattern) => pattern.test(line)) ||
    signOff.test(line) ||
    (isAppeal(line) && !saidBySomebody.test(line) && !line.endsWith(':')));

/** "Tell us the truth." names nothing of a page. */
const isAppeal = (line: string): boolean => {
  const asked = asks.exec(line)?.[0];
  if (asked === undefined) return false;
  const rest = line.slice(asked.length);
  return things.test(
    /[.!?]["'”’]*$/.test(line) && line.split(' ').length < 6 ? rest.replace(/\b(?:us|our)\b/gi, '') : line,
  );
};
