import { describe, expect, test } from 'vitest';
import { serverOptions } from '../../src/commands/server-options.ts';

describe('the command line of a server', () => {
  test.each([
    [[], {}],
    [['--build'], {}],
    [['--port', '8080'], { port: 8080 }],
    [['--port=8080', '--build'], { port: 8080 }],
    [['--host'], { host: true }],
    [['--host', '--port', '0'], { host: true, port: 0 }],
    [['--host=192.0.2.1'], { host: '192.0.2.1' }],
  ])('%j asks for %j', (args, options) => {
    expect(serverOptions(args)).toEqual(options);
  });

  test.each([
    [['--port', 'eighty'], '--port is "eighty"'],
    [['--port=-1'], '--port is "-1"'],
    [['--prot', '80'], '--prot'],
    [['80'], '80'],
  ])('%j is refused, and the message says %s', (args, message) => {
    expect(() => serverOptions(args)).toThrow(message);
  });
});
