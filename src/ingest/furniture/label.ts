import { objects, parts, requests, small, strong, weak } from './page-words.ts';
import { remainder } from './remainder.ts';
import { setPhrases } from './set-phrases.ts';

/** Lines of weak words alone that no story has: each by itself, whatever counts stand beside it. */
const whole =
  /^(?:(?:see|view|show|load|read) (?:all|more)(?: (?:stories|articles|news|posts|videos|headlines))?|more (?:stories|videos|to follow|follows)|skip to (?:main )?content|(?:you )?(?:may|might) also like|you may like|(?:up )?next(?: (?:story|article|post|up))|previous (?:story|article|post)|(?:top|latest|related|more|similar|other|breaking|live) (?:stories|articles|videos|posts|topics|news|links|content|updates)|(?:the )?latest (?:news|headlines)|(?:article|story|post) continues (?:below|after .*)|continue reading|(?:watch|listen|live) (?:live|now)|log in|sign (?:in|up|out)|home page|home|search|menu|contact us|about us|terms (?:and|&) conditions|editor'?s'? (?:picks?|choice)|most (?:read|popular|viewed|shared|discussed)|follow(?: us)?|like|save|copy link|partners|sponsors|our (?:partners|sponsors)|back to (?:top|news)|have your say|the conversation|join the (?:conversation|discussion|debate)|leave a reply|(?:view|open) (?:full )?(?:image|photo|picture)|read on|here's more|here are the details|what you need to know|image|photo|video|loading|play video|close|scroll down)$/;

/** "More from Northport", "More on Ilian Vance", "READ MORE ON NORTHPORT". */
const moreOf =
  /^(?:READ|SEE|WATCH) MORE (?:ON|FROM|ABOUT) [\p{Lu}\p{N} &’'-]{2,40}$|^MOST (?:READ|WATCHED|VIEWED|POPULAR)(?: (?:IN|ON) [\p{Lu}\p{N} &’'-]{2,40})?$|^(?:More|Also|(?:See|Read|Watch) more|Most (?:read|watched|popular|viewed)|(?:All|More|Latest) (?:posts|stories|articles|videos)|About) (?:from|on|about|in|by) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/** "From the section Northport", "Official Site of Calder Rovers": the drawer a page lies in. */
const drawer =
  /^(?:From the section|(?:The )?Official (?:\p{L}+ )?(?:Site|Website) of) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/** The words of a line, less names behind a preposition: "Back to the Northport Newsfeed" has but "back to the Newsfeed". */
const withoutNames = (line: string): string =>
  /\p{Ll}/u.test(line)
    ? line.replace(
        /(?<=^(?:Follow|Visit|Like) |\b(?:from|on|about|to|by|with|via|for|of) (?:the )?)(?:\p{Lu}[\p{L}’'-]* ?){1,4}/gu,
        keepStrong,
      )
    : line;

const keepStrong = (names: string): string =>
  names
    .split(' ')
    .filter((word) => strong.has(word.toLowerCase()))
    .map((word) => `${word} `)
    .join('');

/** The headings that a page gives to every story: "What's the story", "Key points". */
export const isStockHeading = (line: string): boolean =>
  /^(?:what[’']?s the story\??|(?:what )?you need to know|key (?:points|takeaways|facts)|(?:story )?highlights|at a glance|in summary|in this (?:article|story)|(?:quick )?summary|tl;?dr):?$/i.test(
    line,
  );

/** Whether a line is a label of the page: what remains of it is a label's vocabulary. A sentence of many words is none. */
export function isLabel(line: string): boolean {
  if (/^["“‘«]/.test(line)) return false;
  // "A- A+": the size of the letters; "0+ votes so far"
  if (
    /^\(?[\d.,]+k?\+? votes?(?: so far| cast| total)?\)?$|^vote now$|^page \d+ of \d+$|^issue \d+\b.{0,30}$|^episode \d+\b.{0,25}$/i.test(
      line,
    )
  )
    return true;
  // "desk@northport.example", "Contact: desk@northport.example"
  if (/^(?:contact|e-?mails?)?:? ?\S+@\S+\.\p{L}+$/iu.test(line)) return true;
  // "comments1873", "Comments()"
  if (/^comments? ?\(?\d*\)?$/i.test(line)) return true;
  if (moreOf.test(line) || drawer.test(line) || /^(?:A ?[-+−]? *){1,4}$(?<=^(?=.*[-+−]).*)/.test(line)) return true;
  const words = remainder(line.replace(/^(?:please|kindly) /i, ''));
  if (words.length === 0 || words.length > 14) return false;
  // "Print that." and "Back." are sentences.
  const closed = /[^.][.]["'”’)]*$/.test(line);
  if (whole.test(words.join(' ')) || (!closed && setPhrases.has(words.join(' ')))) return true;
  const unnamed = withoutNames(line);
  const left = unnamed === line ? words : remainder(unnamed);
  if (closed && words.length < 4 && words.filter((word) => strong.has(word)).length < 2) return false;
  return (
    isRequest(line, left) ||
    ((left.some((word) => strong.has(word)) || isCountOf(line) || areParts(left)) && left.every(isKnown))
  );
}

const isKnown = (word: string): boolean => strong.has(word) || weak.has(word);

const areParts = (words: readonly string[]): boolean =>
  words.some((word) => parts.has(word)) && words.filter((word) => !small.has(word)).length >= 2;

/** "Report a mistake", "Jump to content", but not "Read the signs." */
const isRequest = (line: string, [first = '', ...others]: readonly string[]): boolean =>
  requests.has(first) &&
  others.length < 8 &&
  !/[.,;]$/.test(line) &&
  others.some((word) => strong.has(word) || parts.has(word) || objects.has(word)) &&
  others.every((word) => isKnown(word) || requests.has(word) || objects.has(word));

/** "12 likes", "3 replies", "Views 400". */
const isCountOf = (line: string): boolean =>
  /^(?:[\d.,]+[km]?\+? (?:likes?|views?|repl(?:y|ies)|posts|photos|images|videos|stories|restacks|related|viewing now|reading now|views?)|(?:likes?|views?|replies):? \(?[\d.,]+[km]?\)?)$/i.test(
    line,
  );
