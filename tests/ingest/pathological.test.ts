import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { pieces, repeated } from '../helpers/pathological.ts';
import { always, seedFile } from './read-text.ts';

// How the time grows with the text is measured by "npm run bench"; here it has to end well.
describe('a quarter of a megabyte is read, whatever it is made of:', () => {
  it.each(pieces)('%s', { timeout: 60_000 }, (_what, piece) => {
    const text = `Northport won the cup.\n\n${repeated(piece, 250_000)}`;
    const { story } = readSeed(seedFile(text), always);
    expect(story?.text).toBe(text);
    expect(story?.headline.text).toBe('Northport won the cup');
  });
});
