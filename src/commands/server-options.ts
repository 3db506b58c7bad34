import { parseArgs } from 'node:util';
import { Refusal } from '../model/refusal.ts';

/**
 * What `--port 8080` and `--host` (all addresses) or `--host=name` on our command line ask of a server.
 * @throws Refusal when the port is no number or an option is unknown.
 */
export function serverOptions(args: readonly string[]): { port?: number; host?: string | true } {
  const options = { port: { type: 'string' }, host: { type: 'string' }, build: { type: 'boolean' } } as const;
  const anyHost = args.map((arg) => (arg === '--host' ? '--host=' : arg));
  const { port, host } = parsed(() => parseArgs({ args: anyHost, options }).values);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    throw new Refusal(`--port is "${port}", which is no port. Write a number, such as --port 8080.`);
  return {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host: host || (true as const) }),
  };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.replace(/\.?$/, '.')} What can be given: --port 8080, --host, --host=name.`, {
      cause: error,
    });
  }
}
