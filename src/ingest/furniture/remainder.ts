const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** What a page counts, dates and signs, each branch with an example: none of it is a word of the story. */
const counted: readonly RegExp[] = [
  // "https://northport.example/news", "www.northport.example", "desk@northport.example"
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/giu,
  // "pic.twitter.com/aB3dE", "t.co/aB3dE"
  /\b(?:pic\.twitter\.com|t\.co)\/\S*/giu,
  // "8 August 2024", "August 8th, 2024", "8 Aug", "2024-08-08", "08/08/2024"
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b\\.?(?:,? \\d{4})?`, 'giu'),
  new RegExp(`\\b(?:${months})\\b\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`, 'giu'),
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu,
  // "Tuesday", "Tue"
  new RegExp(`\\b${weekdays}\\b\\.?,?`, 'giu'),
  // "18:02", "6.02 p.m.", "11pm", "3h", "4m"
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?(?:[ap]\.?m\b\.?|h\b|hrs?\b)/giu,
  // "12", "1.2K", "3,400"
  /\b\d[\d.,]*[km]?\b/giu,
];

const mayCount = new RegExp(`\\d|[@/]|www|\\b${weekdays}\\b`, 'iu');

/** The words of a line in small letters, less its dates, times, counts and addresses. */
export function remainder(line: string): readonly string[] {
  const plain = line.replaceAll('’', "'");
  // Most lines have nothing that could be counted.
  const rest = mayCount.test(plain) ? counted.reduce((text, pattern) => text.replace(pattern, ' '), plain) : plain;
  return rest.toLowerCase().match(/\p{L}[\p{L}'&-]*/gu) ?? [];
}
