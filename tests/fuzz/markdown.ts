import fc from 'fast-check';
import { plausible } from './plausible.ts';

const sign: fc.Arbitrary<string> = fc.constantFrom(
  ...['*', '**', '***', '_', '__', '~~', '`', '``', '[', ']', '](', ')', '![', '](https://a.example/b "c")', '<', '>'],
  ...[
    '](javascript:window.__hit=1)',
    '[a]',
    '[^1]',
    '\\',
    '\\\n',
    '  \n',
    '&amp;',
    '&nbsp;',
    '&#x2019;',
    '&#0;',
    '&NotEqualTilde;',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<br/>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<https://a.example>',
    'www.a.example',
    ' ',
    'a',
  ],
);
const opening: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '> ',
    '> > ',
    '- ',
    '* ',
    '1. ',
    '  - ',
    '    ',
    '\t',
    '- [ ] ',
    '[a]: https://a.example',
    '[^1]: ',
    '| ',
  ],
  ...[
    '```',
    '~~~',
    '---',
    '***',
    '===',
    '|---|---|',
    '| a | b |',
    '<div>',
    '</div>',
    '<p>',
    '<!-- ',
    '<script>',
    '![a](b)',
    '',
  ],
);
const inside = fc
  .array(fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 5, arbitrary: sign }), { maxLength: 8 })
  .map((all) => all.join(''));

/** Lines of Markdown, whole and broken. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(opening, inside, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '')), { maxLength: 12 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''));
