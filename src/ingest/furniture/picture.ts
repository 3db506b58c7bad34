import { hasFiniteVerb } from '../../text/finite-verb.ts';

/** Marks of a caption, each branch with an example. Only what has no second sentence is held against them. */
const marks: readonly RegExp[] = [
  // "Ilian Vance (left) with Jonna Reed", "Ilian Vance (pictured)", "Reed, right, on Monday"
  /\((?:[lrc]|(?:left|right|cent(?:re|er)|top|bottom|above|below|pictured|file)\b[^)]{0,20})\)|^\p{Lu}[^,.]{1,40}, (?:(?:second|third|far) )?(?:left|right|cent(?:re|er)|pictured)(?:,|$)/iu,
  // "Vance in training (Image: PA)", "[Picture credit: Mira Lund]", "Vance in training. Photograph: Mira Lund/PA"
  /[([](?:image|photo|picture|pic|photograph|credit|source|video)s?\b[^)\]]{0,60}[)\]]\.?$|[([](?:ap|aap|dpa|ansa|efe|afp|pa|reuters|getty|imago|epa|via)\b[^)\]]{0,60}[)\]]\.?$/i,
  // Here the capital counts: "Vance in training. Photograph: Mira Lund/PA", "Vance Picture: PA"
  /[\p{L}\p{N}).|–—-] \|? ?(?:Image|Photo|Foto|Picture|Pic|Photograph|Credit|IMAGE|PHOTO|FOTO|PICTURE|PIC|CREDIT)s?(?: [Cc]redit| [Bb]y|) ?[:©].{2,60}$/u,
  // "Vance in the standsCredit: Agency", "Vance in the stands | AGENCY", "Vance in the stands @Agency", "… (Handout photo)"
  /\p{Ll}(?:Credit|Picture|Image)s?: ?\p{Lu}.{1,50}$|\p{L}{3}[.…]? \| \p{Lu}{2,}(?:[-/ ]\p{Lu}{2,}){0,2}$|\p{L}{3}[.…]? @\p{Lu}\p{L}{2,20}$|\((?:[Hh]andout|[Ff]ile|[Cc]ourtesy|[Aa]rchive) (?:photo|image|picture)\)$/u,
  // "1 of 3 Vance in the stands"
  /^\d{1,2} of \d{1,2} \p{Lu}[^.!?]{8,}$/u,
  // "Vance in April. Photograph by Mira Lund for this magazine", "Vance in April. Courtesy Harbour Media"
  /[.)] (?:Photographs?|Photos?|Pictures?|Images?) by \p{Lu}[^.]{2,80}$|[.)] Courtesy (?:of )?\p{Lu}[^.]{2,60}$/u,
  // "Northport v Calder - Cup Final Photo by Mira Lund/Agency"
  /[\p{L}\p{N})] Photo by \p{Lu}[^.]{2,80}$/u,
  // "Vance in action. EPA-EFE/MIRA LUND"
  /(?:^|[.\s])\p{Lu}{2,6}(?:-\p{Lu}{2,6})?\/(?:\p{Lu}[\p{L}.-]* ?){1,3}$/u,
  // "Vance in training. File photo: Mira Lund"
  /[.–—|] ?(?:file|archive) (?:photo|picture|image)s?\b.{0,40}$/i,
  // "FILE PHOTO: Vance", "FILE - Vance", "Representative image", "File photo of Vance"
  /^(?:file|archive|stock)(?: (?:photo|image|picture|pic)s?\b| ?[–—-] )|^(?:image for representation|representati(?:ve|onal) (?:image|photo))/i,
  // "Image: Vance in training", "Media caption,", "Pic: Vance in training", "Picture shows Vance"
  /^(?:(?:article|main|featured?|lead|cover) )?(?:image|photo|picture|pic|photograph)s?(?: caption)?(?:[,:]| shows?\b)|^(?:image|media|video) caption(?:[,:]?$| (?=\S))/i,
  // "Photo of Vance in Vell", "Image for Vance is on his way"
  /^(?:Photo|Picture|Image) (?:of|for) \p{Lu}[^.]{0,80}$/u,
];

/** "Ilian Vance in action for Calder", "Reed gestures during the match", "Vance looks on": seen, with no more of a deed. */
const seen =
  /^(?!The |It |He |She |They |Fans )\p{Lu}[\p{L}’'.-]*(?: [^,;:]{1,60})? (?:in action (?:for|against|during|with|at)\b|looks on(?! the\b)|gestures (?:to|at|from|during|on)\b|poses (?:for|with|in|at|after|during|next|alongside)\b(?! problem)|(?:celebrates|reacts|applauds|controls|warms up)\b.{0,60} during\b)/u;
/** "Ilian Vance of Northport battles with Jonna Reed of Calder during the cup match between Northport and Calder..." */
const inMatch =
  /^\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,4} (?:of|for|from) .{3,120} during (?:the|an?|their) .{3,60}\b(?:match|game|final|tie|derby|friendly|session|clash|fixture|leg)\b.{0,60}\b(?:between|at|against|and|vs?)\b/u;
/** "Ilian Vance during the cup tie between Calder and Rovers": no deed at all. */
const during =
  /^\p{Lu}\P{Lu}[^.,;:]{0,90} (?:during|before|after) (?:the|an?|his|her|their|training) [^.,;:]{3,80}\.?$/u;

/** Whether a line by itself shows that it stands below a picture. */
export function isCaptionLine(line: string): boolean {
  if (
    /["“”]/.test(line) ||
    /[.!?] \p{Lu}/u.test(
      line
        .replace(/(?<!\p{L})(\p{Lu})\. (?=\p{Lu})/gu, '$1 ')
        .replace(/[.] (?=\p{Lu}{2,6}[-/]|(?:File )?(?:photograph|photo|picture|image|pic|credit|courtesy)s?\b)/iu, ' '),
    )
  )
    return false;
  if (/\b(?:was|were|been|is) pictured\b/i.test(line)) return false;
  if (marks.some((pattern) => pattern.test(line))) return true;
  if (seen.test(line) && line.split(' ').length >= 4 && !/[?:]/.test(line))
    return !/\b(?:has|have|had|was|were|is|are|will|would|said)\b/.test(line);
  if (inMatch.test(line)) return !/\b(?:has|have|had|was|were|will|would|said)\b/.test(line);
  return (
    during.test(line) &&
    /\bduring\b/.test(line) &&
    line.split(' ').length >= 6 &&
    !hasFiniteVerb(line.replace(/ during .*/, ''))
  );
}

/** "FILE - Ilian Vance waves after …", "FILE PHOTO: Ilian Vance" */
const onFile = /^(?:FILE|FILE PHOTO|File photo|ARCHIVE|ARCHIVE PHOTO) ?[–—:-] ?\S/u;

/** A caption of any length that ends in its credit: "VELL, MARENZA - AUGUST 07: Ilian Vance … (Photo by Mira Lund/Agency)" */
export const isCreditedCaption = (line: string): boolean =>
  (onFile.test(line) && line.length <= 1000) ||
  (line.length <= 500 &&
    /[([](?:(?:photo|image|picture|pic)s?(?: by|:|\/| credit| via| courtesy)|credits?:)[^()[\]]{2,90}[)\]]\.?$/i.test(
      line,
    ) &&
    !/["“”]/.test(line) &&
    (line.match(/[.!?] (?=\p{Lu})/gu) ?? []).length <= 1);
