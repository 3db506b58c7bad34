const field =
  '(?:chief|senior|junior|deputy|assistant|associate|staff|freelance|guest|contributing|managing|digital|online|web|news|sports?|audience|regional|national|international|northern|southern|european|foreign|political|data|business|city|features?|executive|editorial|multimedia|our|live|\\p{L}+ball)';
const person = '(?:writer|reporter|correspondent|editor|journalist|columnist|blogger|producer|author)s?';
const room = '(?:desk|newsdesk|team|bureau|staff|contributor|analyst)s?';

/** A role, with the paper behind it, and with a word or two for its subject before the last: "chief Northport writer". */
const pattern = new RegExp(
  `^(?:\\p{L}+ (?:\\p{L}+ )?correspondent|(?:${field} ){1,4}(?:[\\p{L}’'-]+ ){0,2}${person}|${person}|(?:${field} ){1,3}${room}|${room.replace('s?', '')})(?:(?:,| at| for| in| with| \\|) .{2,40})?$`,
  'iu',
);

/** Whether a text says what somebody is at a paper and nothing else: "Chief sports writer", "Reporter, Harbour News". */
export const isRole = (text: string): boolean =>
  pattern.test(text) &&
  text.split(' ').length <= 9 &&
  !/[.!?:]$/.test(text) &&
  // "Reporter at the heart of the saga"
  !/ (?:at|for|in|with) (?:the |an? )?\p{Ll}/u.test(text.replace(/ (?:and|of|the|at|for|in)(?= \p{Lu})/gu, '')) &&
  !/\b(?:is|was|has|his|her)\b/i.test(text);

/** "By chief sports writer Mira Lund", "Analysis by Northport reporter Mira Lund": what stands before the name. */
export const roleBefore = new RegExp(
  `^((?:\\p{L}+ )?by:? )(?:(?:our|the) )?(?:\\p{Lu}[\\p{L}’'-]* ){0,3}(?:(?:${field}) ){0,3}(?:${person}) (?=\\p{Lu})`,
  'iu',
);

/** The place where a role begins behind a name: "Mira Lund |chief sports writer". */
export const roleOpening = new RegExp(`(?:, ?| ?[|·•–-] ?| )(?=(?:${field}|${person}) ?)`, 'giu');
