import { parseArgs } from 'node:util';
import { Refusal } from '../model/refusal.ts';
import { parsedOptions } from './parsed-options.ts';

const usage = 'What can be given: --port 8080, --host, --host=name.';

/**
 * What `--port 8080` and `--host` (all addresses) or `--host=name` on our command line ask of a server.
 * @throws Refusal when the port is no number or an option is unknown.
 */
export function serverOptions(args: readonly string[]): { port?: number; host?: string | true } {
  const options = { port: { type: 'string' }, host: { type: 'string' }, build: { type: 'boolean' } } as const;
  const anyHost = args.map((arg) => (arg === '--host' ? '--host=' : arg));
  const { port, host } = parsedOptions(() => parseArgs({ args: anyHost, options }).values, usage);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    throw new Refusal(`--port is "${port}", which is no port. Write a number, such as --port 8080.`);
  return {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host: host || (true as const) }),
  };
}
