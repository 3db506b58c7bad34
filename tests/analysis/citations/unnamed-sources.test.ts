import { describe, expect, test } from 'vitest';
import { unnamedSources } from '../../../src/analysis/citations/unnamed-sources.ts';
import { cut } from '../../../src/model/text.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const found = (text: string): string[] =>
  unnamedSources(text, { start: 0, end: text.length }, smallBeat).map((span) => cut(text, span));

describe('a source without a name is', () => {
  test.each([
    ['what is believed', 'He is believed to want more.', ['is believed']],
    ['what is also understood', 'They are also understood to wait.', ['are also understood']],
    ['what is understood to all', 'It is understood that they wait.', ['It is understood']],
    [
      'what was reported',
      'It was reported earlier in the year that he wants more.',
      ['It was reported earlier in the year'],
    ],
    ['what has been claimed', 'It has been claimed that he wants more.', ['It has been claimed']],
    ['reportedly', 'He has reportedly asked for more.', ['reportedly']],
    ['rumours', 'There have since been rumours of a bid.', ['There have since been rumours']],
    ['reports that suggest', 'Recent reports suggest a bid.', ['Recent reports suggest']],
    ['reports from a country', 'Reports in Spain claim a bid.', ['Reports in Spain claim']],
    ['media of a country', 'British media reported a bid.', ['British media reported']],
    ['what reports are in accord with', 'According to multiple reports, he stays.', ['According to multiple reports']],
    ['sources close to somebody', 'Sources close to the club insist he stays.', ['Sources close to the club insist']],
    ['a rumour', 'Rumour has it that he stays.', ['Rumour has it']],
    ['several', 'Reportedly he stays, and is said to smile.', ['Reportedly', 'is said']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no source is', () => {
  test.each([
    ['a belief', 'They believe he stays, and he is believed.'],
    ['a report he writes', 'He has been making detailed reports.'],
    ['a source of joy', 'He is a source of joy.'],
    ['what is expected', 'He is expected to stay and set to sign.'],
    ['what is said by somebody', 'It is what he said to them.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
