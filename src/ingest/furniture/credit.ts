import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** Who sends pictures to the papers, and where they are found. */
const senders =
  'getty ?images(?: \\p{L}+)?|getty|imago(?: images)?|afp(?: photo)?|reuters|shutterstock|ap photo|pa (?:wire|images|media)|epa(?:-efe)?|alamy|inpho|nurphoto|zuma(?: press)?|anadolu(?: agency)?|icon sport(?:swire)?|action images';
const picture = '(?:photos?|fotos?|images?|pictures?|pics?|photographs?)';

/** Who took a picture or sent a story, each pattern with an example for each branch. */
const credits: readonly RegExp[] = [
  // "AFP", "(IANS)", "Agency report", "The Associated Press", "Getty Images"
  /^\(?(?:the )?(?:agenc(?:y|ies)(?: reports?)?|wire reports?|news agencies|afp|ap|pa|reuters|dpa|ians|ani|pti|efe|anp|lusa|belga|ntb|ritzau|xinhua|tass|ansa|kyodo|yonhap|aap|agence france-presse|associated press|press association|getty(?: images)?(?: for \S.{0,40})?|imago(?: images)?|shutterstock)(?:\/[\p{L} ]{2,20})?\)?$/iu,
  // "Getty Images Sport", "Icon Sport", "Embed from Getty Images", "AFP photo"
  new RegExp(`^(?:embed(?:ded)? from )?(?:${senders})$`, 'iu'),
  // "(Photo by Ana Prieto)", "Credit: Ana Prieto", "Featured image via Northport", "Pic courtesy: Ana Prieto"
  new RegExp(
    `^\\(?(?:(?:featured?|cover|lead|main|header|file) )?(?:${picture} copyright|${picture}|credits?|copyright|©|courtesy) ?(?:(?:credits?|by|via|source|courtesy)\\b|[:©]).{0,100}$`,
    'iu',
  ),
  // "Source of image: Getty", "Courtesy of Ana Prieto"
  new RegExp(`^(?:source|credit|courtesy) of (?:the )?(?:${picture}\\b|\\p{Lu}).{0,60}$`, 'u'),
  // "Image copyright Harbour Images", as a broadcaster has it
  /^(?:image|photo|picture|media) copyright \S.{0,60}$/i,
  // "Video by Ana Prieto"; "Video: Vance arrives" may be a headline
  /^\(?video ?(?:(?:credit|by|via|source)\b|©).{0,100}$/i,
  /^© ?.{1,100}$/,
  // "Produced by Mira Lund. Music by The Ferrymen."
  /^(?:(?:[Pp]roduced|[Pp]resented|[Hh]osted|[Ee]dited|[Dd]irected|[Mm]usic|[Ss]ound|[Aa]rtwork) by (?:\p{Lu}[\p{L}’'-]*[ .,;]*){1,5})+$/u,
  // "dep/jap/og": who at an agency wrote, by their initials
  /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+$/u,
];

/** The same behind other words, which a stroke, a dash, a bracket or "via" parts from it. */
const parted = /[/(–—-]|via /i;
const endings: readonly RegExp[] = [
  // "Ana Prieto/Getty Images", "The winner (AFP)", "Ana Prieto via Reuters"
  new RegExp(`^.{0,160}(?:\\/ ?|via |– ?|- ?|\\()(?:${senders})\\)?$`, 'iu'),
  // "Vance/Instagram", "The winner (Twitter)"
  /^.{0,160}(?:\/|\()(?:twitter|instagram|facebook|youtube|x)\)$|^\p{Lu}[^/.!?]{2,60}\/ ?(?:twitter|instagram|facebook|youtube|x)$/iu,
  // "The winner in May — Instagram@winner", "The winner — AFP/Ana Prieto", "The winner – File"
  /^.{0,160}[–—] ?(?:twitter|x|instagram|facebook|youtube|afp|reuters|file)(?:@\S*|\/.*|)$/i,
];

/** "Source: dpa/Ana Prieto", but not "Source: deal is close". */
const source = /^\(?source ?(?:[:©]|(?:via|by)\b).{0,100}$/i;

/** "Source Courier Online" */
const sourceAlone = /^Source(?: \p{Lu}[\p{L}.&’'-]*){1,3}$/u;

/** "Ana Prieto/Courier Pictures", "Ilian Vance/X": names on both sides of a stroke and nothing else. */
const stroke =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}?\p{Lu}[\p{L}.’'-]+ ?\/ ?(?:X|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})$/u;
const hasTwoNames = (line: string): boolean => (line.split('/')[0] ?? '').trim().includes(' ');

/** Whether a line credits a picture or names the agency that sent it. */
export const isCreditLine = (line: string): boolean =>
  credits.some((pattern) => pattern.test(line)) ||
  (parted.test(line) && endings.some((pattern) => pattern.test(line))) ||
  (stroke.test(line) && hasTwoNames(line)) ||
  ((source.test(line) || sourceAlone.test(line)) && !hasFiniteVerb(line));
