import { expect, test } from 'vitest';
import { entityLink } from '../../src/site/entity-link.ts';

test('an entity is a link below its kind’s path', () => {
  expect(entityLink('real-madrid')).toEqual({ id: 'real-madrid', name: 'Real Madrid', path: '/clubs/real-madrid/' });
});

test('what the beat lacks has no page to link to', () => {
  expect(() => entityLink('no-such-club')).toThrow('no-such-club');
});
