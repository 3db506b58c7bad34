import { expect, it } from 'vitest';
import { listening } from '../../src/commands/listening.ts';

const failing = (code: string, syscall: string) =>
  listening(() => Promise.reject(Object.assign(new Error(code), { code, syscall })));

it.each([
  ['EADDRNOTAVAIL', 'listen'],
  ['EACCES', 'listen'],
  ['ENOTFOUND', 'getaddrinfo'],
])('%s of %s is refused with the options that name another place', async (code, syscall) => {
  await expect(failing(code, syscall)).rejects.toMatchObject({
    name: 'Refusal',
    message: `No server can listen there (${code}). Name another address with --host, or a port with --port.`,
  });
});

it('a file that may not be written is no matter of addresses', async () => {
  await expect(failing('EACCES', 'open')).rejects.toMatchObject({ name: 'Error', message: 'EACCES' });
});
