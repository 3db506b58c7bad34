import fc from 'fast-check';
import { hostile } from './hostile.ts';
import { writtenDate } from './plausible.ts';

const from = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const text = fc.oneof(
  from('Reds say no', 'The Publisher', 'A. Writer', 'contract', '', ' ', '"', '12', 'true', 'null', '~', '@x', '- a'),
  hostile,
  fc.tuple(from('Reds ', 'say'), hostile).map((parts) => parts.join('')),
);
/** A scalar as YAML writes it, in each of its ways; a JSON string is one of them. */
const scalar = fc.oneof(
  text,
  text.map((value) => JSON.stringify(value)),
  text.map((value) => `'${value.replaceAll("'", "''")}'`),
  text.map((value) => `|\n  ${value}`),
  text.map((value) => `>\n  ${value}\n  ${value}`),
  from(
    '"\\uD800"',
    '"Reds \\uD800"',
    '"\\0"',
    '"\\e[31m"',
    '"\\u202E"',
    '"\\u2028"',
    '"a\\nb"',
    '"\\L"',
    '[',
    '{',
    '{}',
    '[]',
    '[[]]',
    '{a: {b: c}}',
    '0x7e9',
    '1e3',
    '.inf',
    '!!js/function x',
    '!!binary aGk=',
    '&a [*a]',
    '&a x',
    '*a',
    '<<',
    '2025-01-03',
    '12:30',
  ),
);
const tags = fc.array(scalar, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
const url = fc.oneof(
  from(
    'https://paper.example/a?b=1&c=2',
    'http://paper.example/%22onclick=x',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://',
    '//evil.example',
    'https://a b',
    'https://x.example/"><script>',
    'https://user:pass@x.example/',
    'ftp://x.example',
    '"https://x.example/\\u202E"',
    '"java\\nscript:alert(1)"',
    '"https://x.example/\\t"',
    '"\\u0001javascript:alert(1)"',
  ),
  scalar,
);
const source = fc.oneof(
  fc.tuple(scalar, url).map(([name, address]) => `{ name: ${name}, url: ${address} }`),
  fc.tuple(scalar, url).map(([name, address]) => `\n  name: ${name}\n  url: ${address}`),
  scalar,
);
const slug = fc.oneof(from('an-address', '404', 'index', 'constructor', '__proto__', '../x', 'A', 'ä', '1'), scalar);

const field = fc.oneof(
  scalar.map((value) => `title: ${value}`),
  fc.oneof({ weight: 3, arbitrary: writtenDate }, { weight: 1, arbitrary: scalar }).map((value) => `date: ${value}`),
  slug.map((value) => `slug: ${value}`),
  source.map((value) => `source: ${value}`),
  scalar.map((value) => `author: ${value}`),
  fc.oneof(tags, scalar).map((value) => `tags: ${value}`),
  fc.oneof(from('true', 'false', 'yes', '"true"'), scalar).map((value) => `draft: ${value}`),
  fc.oneof(from('true', 'false'), scalar).map((value) => `embargo: ${value}`),
  fc
    .oneof(from('date-differs', 'same-text', '[date-outside-window, many-more]'), tags, scalar)
    .map((value) => `quiet: ${value}`),
  fc.oneof(from('a.txt', '[a.txt, ../b.txt]'), tags, scalar).map((value) => `differs-from: ${value}`),
  fc.tuple(text, scalar).map(([name, value]) => `${name}: ${value}`),
  from('', '# a comment', '  ', '__proto__: x', '? [a]\n: b', '- a', 'title', 'title:', '...'),
);
const yaml = fc
  .tuple(fc.array(field, { maxLength: 4 }), from('\n', '\r\n', '\r'))
  .map(([fields, end]) => fields.map((one) => one + end).join(''));

const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom<unknown>(null, true, 1, 2025, 0.5, [], {}, ['a', null], { name: 'a', url: 'javascript:x' }, '\uD800'),
);
const json = fc
  .record(
    { title: value, date: fc.oneof(writtenDate, value), source: value, tags: value, author: value, x: value },
    { requiredKeys: [] },
  )
  .map((fields) => JSON.stringify(fields));
const twice = fc.tuple(json, json).map(([a, b]) => `${a.slice(0, -1)}${b === '{}' ? '' : ','}${b.slice(1)}`);

/** A front matter, right or wrong, fences and all. */
export const frontMatter: fc.Arbitrary<string> = fc
  .tuple(
    from('', '', '', '\uFEFF', ' ', '\n', '\u200B'),
    fc.oneof(
      { weight: 6, arbitrary: yaml.map((fields) => `---\n${fields}---\n`) },
      { weight: 2, arbitrary: json.map((fields) => `---json\n${fields}\n---\n`) },
      { weight: 1, arbitrary: twice.map((fields) => `---json\n${fields}\n---\n`) },
      { weight: 1, arbitrary: yaml.map((fields) => `---js\n${fields}---\n`) },
      { weight: 1, arbitrary: yaml.map((fields) => `--- \r\n${fields}---`) },
      { weight: 1, arbitrary: yaml.map((fields) => `---\n${fields}`) },
    ),
  )
  .map((parts) => parts.join(''));
