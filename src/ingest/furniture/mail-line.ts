/** The name of a field at the head of a mail, "From: Mira Lund", "X-Mailer: …". */
const field =
  /^(from|sender|reply-to|to|cc|bcc|date|sent|subject|importance|priority|attachments?|received|return-path|(?:[a-z][a-z0-9]*-)+(?:id|to|type|version|encoding|language|disposition|path|by|for|agent|class|index|topic|unsubscribe|signature|results|mailer|score|status)|x-[a-z0-9-]+|references) ?: ?(?=\S|$)/i;

/** The field that a line of a mail’s head is, in small letters, and the length of its name and colon; null for any other line. */
export function mailField(line: string): { readonly name: string; readonly length: number } | null {
  const [opening = '', name = ''] = field.exec(line) ?? [];
  return opening === '' ? null : { name: name.toLowerCase(), length: opening.length };
}

/** What stands before the words of a subject: "Re: ", "FW: Re[2]: ", "[EXTERNAL] Fwd: ". */
export const subjectMark = /^(?:(?:re|fwd?|aw|wg|tr|rv)(?:\[\d+\])? ?: *|\[(?:external|ext|spam)\] *)*/i;

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:" */
export const isForwardMark = (line: string): boolean =>
  /^(?:[-_ ]{2,} ?(?:original|forwarded) message ?[-_ ]{2,}|begin forwarded message:|_{10,})$/i.test(line);

/** "On Tue, 4 Mar 2025 at 15:02, Desk <desk@northport.example> wrote:" */
export const isAttribution = (line: string): boolean => /^on .{5,160}\bwrote ?:$/i.test(line);

/** What stands at the margin of a mail that is answered. */
export const quoteSign = /^>[> ]*/;
export const isQuotedLine = (line: string): boolean => quoteSign.test(line);

/** "Hi both, here it is, cheers H", "Dear all,", "FYI", "Please find the piece below." */
export const isGreeting = (line: string): boolean =>
  line.length <= 120 &&
  (/^(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\b(?:[ ,!]|$)/i.test(
    line,
  ) ||
    /^(?:all|both|folks|team|desk|\p{Lu}\p{Ll}+)(?: both| all)?,$/u.test(line) ||
    /^(?:fyi|for your information|see below|as (?:discussed|promised|requested))\b/i.test(line) ||
    /^(?:(?:here (?:it is|you (?:go|are)|is (?:the|my))|please find|attached|(?:the )?(?:piece|copy|story|text) (?:is )?(?:below|attached)))\b.{0,80}$/i.test(
      line,
    ));

/** "Cheers,", "Kind regards", "Thanks, Mira": a mail’s text ends here. */
export const isClosing = (line: string): boolean =>
  /^(?:cheers|thanks|thank you|many thanks|best|best wishes|all the best|(?:kind|warm|best) regards|regards|yours(?: sincerely| faithfully| truly)?|sincerely)(?:[,.!]? ?(?:\p{Lu}[\p{L}.’'-]*){0,1}(?: \p{Lu}[\p{L}.’'-]*)?)?[,.!]?$/iu.test(
    line,
  ) && line.split(' ').length <= 5;

/** "-- ", which mail programs set above a signature. */
export const isSignatureMark = (line: string): boolean => /^(?:--|__+)$/.test(line);

/** "This e-mail is confidential.", "The contents of this message are intended for …", "CONFIDENTIALITY NOTICE: …" */
export const isConfidential = (line: string): boolean =>
  /^(?:\W*(?:confidentiality|disclaimer)\b|(?:this|the (?:information|contents?)|any views)\b.{0,80}\b(?:e-?mail|message|transmission|communication)\b.{0,160}\b(?:confidential|privileged|intended|addressees?|recipients?)\b|please (?:consider|think of) the environment\b)/i.test(
    line,
  );
