import { wordSet } from '../../text/word-set.ts';
import { remainder } from './remainder.ts';

/** Words that name a page's own parts and services: one of them makes a line of nothing but label words a label. */
const strong = wordSet(
  'share shares comment comments tweet tweets retweet repost reposts facebook twitter whatsapp instagram telegram linkedin reddit tiktok youtube ' +
    'snapchat pinterest flipboard bluesky threads messenger newsletter newsletters subscribe subscription subscriptions subscribers advert adverts advertisement ' +
    'advertisements advertising sponsored promoted newsfeed rss e-mail email print bookmark login logout register cookie cookies privacy podcast ' +
    'podcasts app apps sitemap menu navigation gallery galleries slideshow fullscreen autoplay notifications copyright byline thumbnail ' +
    'recommended trending popular read readers unsubscribe subscribing inbox javascript browser adblocker faqs emails',
);
/** Words of a page's parts that a story uses as well: two label words are a label when one of them is of these. */
const parts = wordSet(
  'article articles topic topics page pages website ad ads video videos story stories news photos images reply replies likes views headlines ' +
    'images homepage swipe tap click enlarge site section sections login password account edition discussion',
);
/** Words that say nothing by themselves. */
const small = wordSet(
  'the a an and or of on in to for that this from via by with at is are be it my our your you we us',
);
/** Words that stand beside them. */
const weak = wordSet(
  'a an and or the this that to on in of for from via by with at our us we you your my me it be is are not all more most less next previous ' +
    'prev top latest breaking live daily weekly free new related similar other also may might like likes view views see watch listen play pause ' +
    'mute here now today below above after before back up down out off sign log join follow following send copy link links save add leave ' +
    'write reply replies load show hide open close expand click tap continue continues continued reading story stories article articles post posts ' +
    'content page pages site website web news headlines video videos photo photos picture pictures image images audio feed policy terms ' +
    'conditions use contact about help faq account profile settings search home section sections category categories topic topics tag ' +
    "tags editor editors editors' editor's picks choice popular viewed discussed first last skip main go report conversation discussion debate get " +
    'download install alerts alert minutes minute min mins x partner partners partnership preferences manage accept reject rights reserved everything need know ' +
    'page password what be interested ad ads enlarge swipe recommend homepage has have loaded yet but been reached limit start sort by best closed open yours scroll thank thanks you please invalid address enter again try something went wrong oops jump directly content report abuse logged must need full services service provided external opens tab window oldest newest scores results fixtures sport sports shop tickets tv radio weather edition ' +
    'newest oldest loading google preferred source friends friend set as',
);
/** Lines of weak words alone that no story has: each by itself, whatever counts stand beside it. */
const whole =
  /^(?:(?:see|view|show|load|read) (?:all|more)(?: (?:stories|articles|news|posts|videos|headlines))?|more (?:stories|videos|to follow|follows)|skip to (?:main )?content|(?:you )?(?:may|might) also like|you may like|(?:up )?next(?: (?:story|article|post|up))|previous (?:story|article|post)|(?:top|latest|related|more|similar|other|breaking|live) (?:stories|articles|videos|posts|topics|news|links|content|updates)|(?:the )?latest (?:news|headlines)|(?:article|story|post) continues (?:below|after .*)|continue reading|(?:watch|listen|live) (?:live|now)|log in|sign (?:in|up|out)|home page|home|search|menu|contact us|about us|terms (?:and|&) conditions|editor'?s'? (?:picks?|choice)|most (?:read|popular|viewed|shared|discussed)|follow(?: us)?|like|save|copy link|partners|sponsors|our (?:partners|sponsors)|back to (?:top|news)|have your say|the conversation|join the (?:conversation|discussion|debate)|leave a reply|(?:view|open) (?:full )?(?:image|photo|picture)|read on|here's more|here are the details|image|photo|video|loading|play video|close|scroll down)$/;

/** "More from Northport", "More on Ilian Vance". */
const moreOf = /^(?:More|Also) (?:from|on|about|in) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/** The words of a line, less names behind a preposition: "Follow Northport News on Facebook" has but "follow on Facebook". */
const withoutNames = (line: string): string =>
  /\p{Ll}/u.test(line)
    ? line.replace(
        /(?<=^(?:Follow|Visit|Like) |\b(?:from|on|about|to|by|with|via|for|of) )(?:\p{Lu}[\p{L}’'-]* ?){1,4}/gu,
        '',
      )
    : line;

/** The headings that a page gives to every story: "What's the story", "Key points". */
export const isStockHeading = (line: string): boolean =>
  /^(?:what[’']?s the story\??|key (?:points|takeaways|facts)|(?:story )?highlights|at a glance|in this (?:article|story)|(?:quick )?summary|tl;?dr):?$/i.test(
    line,
  );

/** Whether a line is a label of the page: what remains of it is a label's vocabulary. A sentence of many words is none. */
export function isLabel(line: string): boolean {
  if (/^["“‘«]/.test(line)) return false;
  if (moreOf.test(line)) return true;
  const words = remainder(line);
  if (words.length === 0 || words.length > 14) return false;
  if (whole.test(words.join(' '))) return true;
  const left = remainder(withoutNames(line));
  return (
    (left.some((word) => strong.has(word)) || isCountOf(line) || areParts(left)) &&
    left.every((word) => strong.has(word) || weak.has(word))
  );
}

const areParts = (words: readonly string[]): boolean =>
  words.some((word) => parts.has(word)) && words.filter((word) => !small.has(word)).length >= 2;

/** "12 likes", "3 replies", "Views 400". */
const isCountOf = (line: string): boolean =>
  /^(?:[\d.,]+[km]? (?:likes?|views?|repl(?:y|ies)|posts|photos|images|videos|stories)|(?:likes?|views?|replies):? \(?[\d.,]+[km]?\)?)$/i.test(
    line,
  );
