/** What a post leaves behind when its page is turned to text, each branch with an example. */
const remains: readonly RegExp[] = [
  // "pic.twitter.com/aB3dE", "https://t.co/aB3dE", "www.northport.example", "desk@northport.example"
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|pic\.twitter\.com\/\S+|t\.co\/\S+)$/i,
  // "— Mira Lund (@miralund) August 8, 2024", "Mira Lund (@miralund)"
  /^(?:\S+ )?(?:[–—-] ?)?[\p{L}\p{N}.’'| -]{2,40} \(?@\w{2,30}\)?(?:[ ·•]*(?:\p{L}+ \d{1,2},? \d{4}|\d.{0,20}))?$/u,
  // "Mira Lund@miralundChief writer 3 January 2025": a name that its handle ran into
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}@{1,2}\w{3,}(?: [^.!?]{0,50})?$/u,
  // "X/@miralund"
  /^\p{L}[\p{L} ]{0,20}\/ ?@\w{3,30}$/u,
  // "Archive - harbourgazette.example", "harbourgazette.example - Search": the house by its address
  /^(?:[\p{L}’'& ]{2,40} ?[|:–—-] ?)?(?:www\.)?[\w-]{3,40}\.(?:com|org|net|co\.\w{2}|info|tv|ng|gh|ke|za|in|ie|uk|example)(?: ?[|:–—-] ?[\p{L}’'& ]{2,40})?$/iu,
  // "harbour_fan92", "harbourfan92": who wrote a comment
  /^[a-z]+_[a-z0-9_]+$|^[a-z]{4,}\d{1,4}$/,
  // "@miralund", "@miralund · 3h"
  /^(?:(?:twitter|x|instagram|tiktok|facebook|threads):? ?)?@\w{2,30}(?: ?[·•].{0,30})?$/i,
  // "View this post on Instagram", "A post shared by Vance (@vance)"
  /^view (?:this|more) .{0,30}on (?:instagram|x|twitter|facebook|tiktok)$|^a (?:post|photo|video|reel) shared by\b.{0,80}$/i,
];

/** Whether a line is what an embedded post leaves behind: its link, its sender, its day. */
export const isPostRemains = (line: string): boolean => remains.some((pattern) => pattern.test(line));
