import { canary } from '../fuzz/hostile.ts';
import { type Attack, attack, body } from './attack.ts';

const bomb = Array.from({ length: 9 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`).slice(
  1,
);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Files whose shape is the attack. */
export const shapes: readonly Attack[] = [
  attack('shape/mark.txt', `\uFEFF date 2025-01-03 ${body}`),
  attack('shape/mark-before-fields.txt', `\uFEFF---\ntitle: Marked at the head\n---\n${body}`),
  attack('shape/utf-16.txt', utf16(` date 2025-01-03 ${body} <script>${canary}</script>`)),
  attack('shape/carriage-returns.txt', `Reds say no to Real Madrid\r\r${body}\r\r${body}`),
  attack('shape/mixed-ends.txt', ` date 2025-01-03\r\n${body}\r${body}\n\r${body}`),
  attack('shape/one-line.txt', ` date 2025-01-03 ${`${body} `.repeat(300)}`),
  attack('shape/many-lines.txt', ` date 2025-01-03 ${`${body}\n\n`.repeat(300)}`),
  attack('shape/combining.txt', ` date 2025-01-03 Z${'\u0334\u0321\u0353'.repeat(500)}algo came to Liverpool.`),
  attack('shape/open-brackets.txt', ` date 2025-01-03 Liverpool ${'<b>'.repeat(2000)}`),
  attack('shape/overrides.txt', ` date 2025-01-03 Liverpool ${'\u202E'.repeat(200)} wait for Real Madrid.`),
  attack('shape/isolates.txt', ` date 2025-01-03 Liverpool ${'\u2069'.repeat(50)}${'\u2067'.repeat(200)} wait.`),
  attack('shape/long-ago.txt', `---\ndate: "1850"\n---\n${body}`),
  attack('shape/to-come.txt', `---\ndate: "2099"\n---\n${body}`, '2 date-in-future'),
  attack(
    'shape/answers.txt',
    `---\nquiet: ["<script>${canary}</script>", __proto__]\ndiffers-from: ../../etc/passwd\n---\n${body} An answer.`,
  ),
  attack('shape/year-one.txt', `---\ndate: "0001"\n---\n${body}`, '2 front-matter-field'),
  attack('shape/draft.txt', `---\ndraft: true\n---\n<script>${canary}</script>`),
  attack('shape/slug-index.txt', `---\nslug: index\n---\n${body}`),
  attack('shape/slug-404.txt', `---\nslug: "404"\n---\n${body}`),
  attack('shape/slug-constructor.txt', `---\nslug: constructor\n---\n${body}`),
  attack('shape/unknown-fields.txt', `---\n__proto__: {polluted: 1}\nconstructor: x\ntoString: y\n---\n${body}`),
  ...Array.from({ length: 3 }, (_, index) => attack(`shape/same-${index}.txt`, ` date 2025-01-03 ${body} Again.`)),
  attack('shape/empty.txt', '', '1 empty'),
  attack('shape/blank.txt', ' \n\t\r\n\u3000\u200B', '1 empty'),
  attack('shape/dates-alone.txt', 'date 2025-01-03 date 2025-01-03 date 2025-01-03', '1 empty'),
  attack('shape/title-alone.txt', '---\ntitle: Nothing below\n---\n', '1 empty'),
  attack('shape/no-such-day.txt', `\n date 2025-02-30 ${body}`, '2 date-prefix-impossible'),
  attack('shape/not-a-date.txt', ` date 3/1/2025 ${body}`, '1 date-prefix-miswritten'),
  attack('shape/utf-16-unmarked.txt', utf16(body).slice(2), '1 not-text'),
  attack('shape/utf-16-odd.txt', utf16(body).slice(0, -1), '1 not-text'),
  attack('shape/latin-1.txt', latin1('Reds résumé'), '1 not-text'),
  attack('shape/overlong.txt', latin1('Reds \xC0\xBCscript\xC0\xBE'), '1 not-text'),
  attack('shape/surrogate.txt', latin1('Reds \xED\xA0\x80'), '1 not-text'),
  attack('shape/too-long.txt', body.repeat(25_000), '1 too-long'),
  attack('shape/code.txt', `---js\n{ title: (globalThis.__hit = 1, 'x') }\n---\n${body}`, '1 front-matter-unreadable'),
  attack('shape/tag.txt', `---\ntitle: !!js/undefined x\n---\n${body}`, '2 front-matter-unreadable'),
  attack('shape/open.txt', `---\ntitle: No end\n${body}`, '1 front-matter-unreadable'),
  attack('shape/circle.txt', `---\ntags: &a [*a]\n---\n${body}`, '2 front-matter-unreadable'),
  attack(
    'shape/bomb.txt',
    `---\na0: &a0 [x]\n${bomb.join('\n')}\ntags: *a8\n---\n${body}`,
    '2 front-matter-unreadable',
  ),
  attack('shape/twice.txt', `---json\n{"title": "One",\n"title": "Two"}\n---\n${body}`, '3 front-matter-unreadable'),
  attack('shape/hexadecimal.txt', `---\ndate: 0x7e9\n---\n${body}`, '2 front-matter-field'),
  attack('shape/slug-up.txt', `---\nslug: ../../x\n---\n${body}`, '2 front-matter-field'),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example/',
    ' javascript:alert(1)',
    'https://a b/',
    'file:///etc/passwd',
  ].map((url, index) =>
    attack(
      `shape/address-${index}.txt`,
      `---\ntags: []\nsource: { name: A, url: ${JSON.stringify(url)} }\n---\n${body}`,
      '3 front-matter-field',
    ),
  ),
  ...['"\\uD800"', '"\\0"', '"\\e[31m"', '"a\\nb"', '"\\L"', '"\\u200B"'].map((title, index) =>
    attack(`shape/title-${index}.txt`, `---\ntags: []\ntitle: ${title}\n---\n${body}`, '3 front-matter-field'),
  ),
];
