import { expect, test } from 'vitest';
import { isNobodysHost } from '../../../src/commands/publishing/is-nobodys-host.ts';

const hostOf = (address: string): string => new URL(address).hostname;

test.each([
  'https://saga.example',
  'https://example.com',
  'https://www.example.org',
  'https://a.test',
  'https://a.invalid',
  'http://localhost:4321',
  'http://saga.localhost',
  'http://printer.local',
  'http://127.0.0.1:8080',
  'http://0x7f.1',
  'http://10.0.0.1',
  'http://172.16.0.1',
  'http://192.168.1.2',
  'http://169.254.1.1',
  'http://[::1]',
  'http://[fd12:3456::1]',
  'http://[fe80::1]',
])('no reader can reach %s', (address) => {
  expect(isNobodysHost(hostOf(address))).toBe(true);
});

test.each([
  'https://desk.github.io',
  'https://example-news.com',
  'https://news.notexample.com',
  'https://contest.org',
  'https://local.news',
  'https://172.32.0.1',
  'https://8.8.8.8',
  'https://[2606:4700::1111]',
  'https://10.news',
])('%s may be anybody’s', (address) => {
  expect(isNobodysHost(hostOf(address))).toBe(false);
});
