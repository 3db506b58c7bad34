/** How a cell begins that a spreadsheet may take for a formula or lose, or that begins with our own sign. */
const risky = /^(?:\s*[=+\-@|%＝＋－＠]|['\t\r\n])/;

/** Text for a cell that no spreadsheet computes: `'` stands before what it might. Take one `'` off wherever a cell begins with it, and nothing is lost. */
export const safeCell = (text: string): string => (risky.test(text) ? `'${text}` : text);
