import { expect, it } from 'vitest';
import { denied } from '../../src/commands/denied.ts';

const fromTheSystem = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: said by the system`), { code, ...(path !== undefined && { path }) });

it.each([
  ['EACCES', '"/srv/a.txt" cannot be used (EACCES). Give the right to it to whoever runs this command, and try again.'],
  ['EROFS', '"/srv/a.txt" cannot be used (EROFS). Make the disk writable, or work on a copy elsewhere, and try again.'],
  ['ENOSPC', '"/srv/a.txt" cannot be used (ENOSPC). Make room on the disk, and try again.'],
])('%s is refused with its remedy', (code, message) => {
  expect(denied(fromTheSystem(code, '/srv/a.txt'))).toMatchObject({ name: 'Refusal', message });
});

it.each([
  ['a file that is not there', fromTheSystem('ENOENT', '/srv/a.txt')],
  ['a denial that names no file', fromTheSystem('EACCES')],
  ['an error of ours', new TypeError('undefined is not a function')],
  ['no error', 'EACCES'],
])('%s is left alone', (_what, error) => {
  expect(denied(error)).toBeNull();
});
