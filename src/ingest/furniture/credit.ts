import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** Who took a picture or sent a story, each pattern with an example for each branch. */
const credits: readonly RegExp[] = [
  // "AFP", "Agency report", "The Associated Press", "Getty Images"
  /^(?:the )?(?:agenc(?:y|ies)(?: reports?)?|wire reports?|news agencies|afp|ap|pa|reuters|dpa|ians|ani|pti|efe|anp|lusa|belga|ntb|ritzau|xinhua|tass|ansa|kyodo|yonhap|aap|associated press|press association|getty(?: images)?(?: for \S.{0,40})?|imago(?: images)?|shutterstock)(?:\/[\p{L} ]{2,20})?$/iu,
  // "(Photo by Ana Prieto)", "Credit: Ana Prieto", "Image via Northport"
  /^\(?(?:photos?|fotos?|images?|pictures?|pics?|photographs?|credits?|copyright|©) ?(?:(?:credit|by|via|source)\b|[:©]).{0,100}$/i,
  // "Video by Ana Prieto"; "Video: Vance arrives" may be a headline
  /^\(?video ?(?:(?:credit|by|via|source)\b|©).{0,100}$/i,
  /^© ?.{1,100}$/,
  // "Ana Prieto/Getty Images", "The winner (AFP)", "Ana Prieto via Reuters"
  /^.{0,160}(?:\/|via |– ?|- ?|\()(?:getty images|imago images|imago|afp|reuters|shutterstock|ap photo|pa wire)\)?$/i,
  // "The winner in May — Instagram@winner", "The winner — AFP/Ana Prieto", "The winner – File"
  /^.{0,160}[–—] ?(?:twitter|x|instagram|facebook|youtube|afp|reuters|file)(?:@\S*|\/.*|)$/i,
];

/** "Source: dpa/Ana Prieto", but not "Source: deal is close". */
const source = /^\(?source ?(?:[:©]|(?:via|by)\b).{0,100}$/i;

/** "Source Courier Online" */
const sourceAlone = /^Source(?: \p{Lu}[\p{L}.&’'-]*){1,3}$/u;

/** Whether a line credits a picture or names the agency that sent it. */
export const isCreditLine = (line: string): boolean =>
  credits.some((pattern) => pattern.test(line)) ||
  ((source.test(line) || sourceAlone.test(line)) && !hasFiniteVerb(line));
