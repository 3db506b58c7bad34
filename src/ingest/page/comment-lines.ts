/** What each line of a comment box does, told by its words alone; null for what may as well be of a story. */
export type CommentPart = 'label' | 'age' | 'action' | 'author' | null;

/** A label's count: "(1,204)", "1.2k". */
const count = '\\(?\\d[\\d.,]*k?\\)?';
const noun =
  "(?:readers?[’']? |user |all |latest |recent |top )?(?:comments?|responses?|replies|thoughts?|opinions|reactions|discussion|conversation)";
/** How a page heads what its readers say, each branch with an example. */
const labels: readonly RegExp[] = [
  // "Comments", "Comments (1,204)", "Reader comments: 12", "Comments 88"
  new RegExp(`^${noun} ?[:·|–-]? ?(?:${count})?:?$`, 'i'),
  // "12 Comments", "1 thought on “Vance signs”", "214 comments on this story"
  new RegExp(
    `^(?:${count}|one|no|all|view|show|see|read|hide)(?: all)?(?: ${count})? ${noun}(?: (?:on|to|so far|have)\\b.*)?$`,
    'i',
  ),
  // "Join the conversation", "Leave a reply", "Have your say", "Be the first to comment"
  /^(?:(?:join|start|continue) (?:the|in the) (?:conversation|discussion|debate)|(?:leave|post|add|write) (?:a|your) (?:reply|comment|response)|have your say|be the first to comment|(?:the )?(?:conversation|discussion|debate)|what do you think\?|(?:log|sign) in to comment|comment below|(?:what )?(?:our )?readers (?:say|are saying|write)|your (?:views|say|comments)|from the comments|comments section)[.!:]?$/i,
];

const unit = '(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|mos|months?|y|yrs?|years?)';
/** A day alone may head a part of a story. */
const clock = ',? (?:[·•|–-] )?(?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?)?';
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** When a comment was written: "3 hours ago", "2h", "just now (edited)", "3 January 2025 at 10:30 pm", "Yesterday at 10:30". */
const when = `(?:(?:about )?(?:\\d{1,3}|an?|one) ?${unit} ago|\\d{1,3} ?(?:s|m|min|h|hr|d|w|mo|y)|just now|(?:yesterday|today)(?:,? (?:at )?\\d{1,2}[:.]\\d{2})?|\\d{1,2}[:.]\\d{2},? \\d{1,2} (?:${months})\\p{L}*(?:,? \\d{4})?|\\d{1,2} (?:${months})\\p{L}*,? \\d{4}${clock}|(?:${months})\\p{L}* \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}${clock}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}${clock})(?: ?\\(?edited\\)?)?`;
const age = new RegExp(`^(?:[·•|–-] ?)?(?:(?:posted|commented|edited) )?${when}$`, 'iu');
/** "KopiteDave 3 hours ago", "Dave · 2h", "Mira Lund, 3 hours ago". */
const signedAge = new RegExp(`^\\S+(?: \\S+){0,3} ?(?:[·•|,–-] ?|\\s)${when}$`, 'iu');
/** What a reader may do with a comment, and how many did: "Reply", "Like 24", "24 likes", "Report", "View 3 replies", "▲ 12". */
const action = new RegExp(
  `^(?:[▲▼△▽↑↓👍👎❤️+-] ?)?(?:reply|repl(?:y|ies) ?${count}|(?:up|down)vote|likes?|dislikes?|report(?: abuse| comment)?|flag|share|permalink|recommend|(?:view|show|hide|see) (?:all )?(?:${count} )?(?:more )?repl(?:y|ies)|${count} (?:likes?|dislikes?|repl(?:y|ies)|votes?|points?|upvotes?|recommends?)|(?:likes?|dislikes?|upvotes?|recommend) ?:? ?${count}|[+-]?${count})(?: +(?:[·•|/] +)?(?:reply|share|report|likes?|dislikes?|flag|${count}))*$`,
  'iu',
);
/** "KopiteDave", "harbour_fan92", "@dave", "Dave says:", "Guest": nobody in a story is called so. */
const handle =
  /^@?[\p{L}\p{N}._-]*(?:\p{Ll}\p{Lu}|\p{L}\d|_)[\p{L}\p{N}._-]*:?$|^@\w+$|^(?:guest|anonymous(?: user)?)$/u;
const says = /^\S+(?: \S+){0,2} (?:says|said|wrote|writes|commented):$/u;

/** "Comment posted by KopiteDave, at 11:52 5 May 2025": words of a reader, and nothing else, follow it. */
const signed = /^comment (?:posted |left |written |added )?(?:by|from) \S.{0,60}$/i;

/** Whether a line says that a reader wrote what stands below it. */
export const isSignedComment = (line: string): boolean => signed.test(line) && !/[.!?]$/.test(line);

const longest = 80;

/** "6 responses", "12 Comments", "One thought on “Vance signs”" */
const counted = /^(?:one|[1-9]\d*) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: (?:on|to) .{3,120})?:?$/i;

/** Whether a label says how many comments there are. */
export const isCountedLabel = (line: string): boolean => counted.test(line);

/** What a line does in a comment box. */
export function commentPart(line: string): CommentPart {
  if (line.length > longest) return null;
  if (age.test(line) || signedAge.test(line)) return 'age';
  if (action.test(line)) return 'action';
  if (labels.some((label) => label.test(line))) return 'label';
  return handle.test(line) || says.test(line) ? 'author' : null;
}
