import { parseArgs } from 'node:util';

/**
 * What `--port 8080` and `--host` (all addresses) or `--host=name` on our command line ask of a server.
 * @throws Error when the port is no number or an option is unknown.
 */
export function serverOptions(args: readonly string[]): { port?: number; host?: string | true } {
  const options = { port: { type: 'string' }, host: { type: 'string' }, build: { type: 'boolean' } } as const;
  const anyHost = args.map((arg) => (arg === '--host' ? '--host=' : arg));
  const { port, host } = parseArgs({ args: anyHost, options }).values;
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new Error(`--port is "${port}", which is no port. Write a number, such as --port 8080.`);
  return {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host: host || (true as const) }),
  };
}
