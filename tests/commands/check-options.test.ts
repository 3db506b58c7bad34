import { describe, expect, test } from 'vitest';
import { checkOptions } from '../../src/commands/check-options.ts';

describe('a command line asks for', () => {
  test.each([
    [[], { files: [], json: false, watch: false }],
    [['a.txt'], { files: ['a.txt'], json: false, watch: false }],
    [['--json', 'a.txt', 'b c.md'], { files: ['a.txt', 'b c.md'], json: true, watch: false }],
    [['--watch', '--json'], { files: [], json: true, watch: true }],
    [['--', '--json'], { files: ['--json'], json: false, watch: false }],
  ])('%j', (args, asked) => {
    expect(checkOptions(args)).toEqual(asked);
  });
});

describe('what cannot be given is refused with what can:', () => {
  test.each([
    ['an unknown option', ['--jsno'], "Unknown option '--jsno'."],
    ['a value for a switch', ['--json=yes'], "Option '--json' does not take an argument."],
    ['a short option', ['-w'], "Unknown option '-w'."],
  ])('%s', (_what, args, found) => {
    const refused = () => checkOptions(args);
    expect(refused).toThrow(found);
    expect(refused).toThrow(/What can be given: FILE \(one or several\), --json, --watch\.$/);
  });
});
