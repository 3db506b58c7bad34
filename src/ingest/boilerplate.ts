/** One kind of text that a publisher's page puts around a story. */
interface Furniture {
  readonly name: string;
  readonly pattern: RegExp;
}

// Each pattern is held against a whole line, so that a sentence which merely begins alike is no furniture. Above each
// stands a line for each of its branches.
const furniture: readonly Furniture[] = [
  // "3 min read", "Reading time: 3 minutes"
  { name: 'reading time', pattern: /^(?:reading time:? )?\d{1,3}[ -]min(?:ute)?s?(?: read)?\.?$/i },
  // "News | Reading time: 3 min"
  { name: 'reading time', pattern: /\breading time:? \d{1,3} min(?:ute)?s?$/i },
  { name: 'byline', pattern: /^by$/i },
  // "By Ana Prieto", "Words by: Ana Prieto | Northport"
  {
    name: 'byline',
    pattern:
      /^(?:(?:story|report|words|written|edited|posted|published) )?by:? (?:\p{Lu}[\p{L}.’'-]+ ?){1,4}(?:[,|].{0,60})?$/iu,
  },
  // "Web desk", "Staff writer"
  { name: 'byline', pattern: /^(?:web|news|sports?|digital|staff) (?:desk|reporter|writer|team)$/i },
  // "AFP", "The Associated Press", "Getty Images"
  {
    name: 'agency',
    pattern:
      /^(?:the )?(?:afp|ap|pa|reuters|dpa|ians|ani|pti|efe|associated press|press association|getty(?: images)?|imago(?: images)?|shutterstock)$/i,
  },
  // "Updated at 10:30", "Published: 3 January 2025"
  {
    name: 'time stamp',
    pattern: /^(?:as of|updated|last updated|published|posted|modified)(?: (?:on|at))?\b:? ?.{0,60}\d.{0,40}$/i,
  },
  // "10:30", "10.30 p.m. GMT"
  { name: 'time stamp', pattern: /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i },
  // "Friday, January 3, 2025", "| 3 Jan 2025 at 10:30 GMT"
  {
    name: 'time stamp',
    pattern:
      /^\|? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:[,|–-]? ?(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/iu,
  },
  // "(Photo by Ana Prieto)", "Credit: Ana Prieto", "Image via Northport"
  {
    name: 'credit',
    pattern:
      /^\(?(?:photos?|images?|pictures?|pics?|photographs?|credits?|video|source|copyright|©) ?(?:(?:credit|by|via|source)\b|[:©]).{0,100}$/i,
  },
  { name: 'credit', pattern: /^© ?.{1,100}$/ },
  // "Ana Prieto/Getty Images", "The winner (AFP)", "Ana Prieto via Reuters"
  {
    name: 'credit',
    pattern:
      /^.{0,80}(?:\/|via |– ?|- ?|\()(?:getty images|imago images|imago|afp|reuters|shutterstock|ap photo|pa wire)\)?$/i,
  },
  // "The winner in May — Instagram@winner", "The winner — AFP/Ana Prieto", "The winner – File"
  {
    name: 'credit',
    pattern: /^.{0,160}[–—] ?(?:twitter|x|instagram|facebook|youtube|afp|reuters|file)(?:@\S*|\/.*|)$/i,
  },
  // "Share", "Share this article", "12 comments", "Follow us on X", "Sign up for the newsletter", "Related stories"
  {
    name: 'share label',
    pattern:
      /^(?:share(?: (?:this|on|via)\b.{0,30})?|tweet|copy link|comments?|\d+ comments?|facebook|twitter|whatsapp|e-?mail|print|save|like|follow us\b.{0,60}|follow|subscribe\b.{0,60}|sign up(?: (?:to|for|now|here|today)\b.{0,80})?|advertisement|advert|sponsored|related(?: (?:articles|stories|topics))?|most read|trending|more on this story|view comments|add a comment)$/i,
  },
  // "Facebook Twitter WhatsApp", "Share | Print | E-mail"
  {
    name: 'share label',
    pattern:
      /^(?:(?:facebook|twitter|x|whatsapp|e-?mail|share|print|copy link)[ |,·•]+){2,}(?:facebook|twitter|x|whatsapp|e-?mail|share|print|copy link)?$/i,
  },
  // "Watch more videos", "Watch all the highlights on northport.tv"
  {
    name: 'video promotion',
    pattern: /^watch (?:more|our|all|the latest)\b.{0,40}\b(?:videos?|highlights|on \S+\.(?:com|tv))\b.{0,40}$/i,
  },
  // "Download our free app now"
  { name: 'app promotion', pattern: /^(?:download|get|install) (?:our|the)\b.{0,60}\bapp\b.{0,80}$/i },
  // "Northport say no Read more >>"
  { name: 'link list', pattern: /^.{0,160}\bread more[>» ]*$/i },
];

// "Read more: Northport say no", "Related | Northport say no", "Don’t miss: …", "Recommended on this: …"
const linkLine =
  /^(?:read(?: more| also| next| on)?|also read|more|see also|related|next|don[’']t miss|must read|recommended)(?: on this)? ?[:|»>]\s*\S/i;

/** Characters above which no line is furniture: at 80 `npm run score` sees two captions as headings, from 100 on none. */
const longest = 200;

/** Whether a line is page furniture: a share label, a byline, a caption's credit, a time stamp and the like. */
export const isBoilerplate = (line: string): boolean =>
  line.length <= longest &&
  furniture.some(({ name, pattern }) => pattern.test(line) && !(opensLikeProse.has(name) && closesLikeSentence(line)));

/** "By Monday he was gone." and "As of 1 July he is free." open like furniture and are none. */
const opensLikeProse: ReadonlySet<string> = new Set(['byline', 'time stamp']);
const closesLikeSentence = (line: string): boolean =>
  /[\p{L}\p{N}]{3}[.!?]["'”’]*$/u.test(line) && line.split(' ').length > 3;

/** Whether a line is the headline of another article, set in as a link ("READ MORE: …"). */
export const isLinkLine = (line: string): boolean => line.length <= longest && linkLine.test(line);

/** Whether a line is the credit below a picture, which makes the line above it a caption. */
export const isCredit = (line: string): boolean =>
  line.length <= longest &&
  furniture.some(({ name, pattern }) => (name === 'credit' || name === 'agency') && pattern.test(line));
