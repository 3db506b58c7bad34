import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const headline = 'Northport turn down second Marenza bid for Vance';
const story = [
  'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.',
  'He trained alone on Monday, and nobody at the ground would say why he had come so early.',
  'Real Marenza are prepared to wait until the summer and to sign him on a free transfer.',
];

/** Whether a line between the first and the last sentence of the story, and one behind it, is set apart. */
const isSet = (line: string): readonly boolean[] =>
  [
    [...story.slice(0, 2), line, ...story.slice(2)],
    [...story, line],
  ].map((lines) => {
    const text = [headline, ...lines].join('\n\n');
    return blocks(text, 0, []).some(({ section, span }) => section === 'boilerplate' && cut(text, span) === line);
  });

describe('what the house says of its own things is none of the story’s:', () => {
  it.each([
    'Our Ferry WhatsApp group is free to join and you can leave whenever you like.',
    'You’re reading the members’ area of this website. Thanks for helping to keep the lights on.',
    'We need your consent to load this content. Please look at the details and accept them.',
    'What did you make of this? Write to Letters to the Editor, giving your full address.',
    'This piece first ran in our winter issue. Back copies from £6 with postage.',
  ])('%s', (line) => {
    expect(isSet(line)).toEqual([true, true]);
  });

  it('at the foot it may speak of its trade', () => {
    expect(isSet('In a time of rumour and noise quality journalism is more crucial than ever.')[1]).toBe(true);
  });
});

describe('but a story may speak to its reader', () => {
  it.each([
    ['of what it tells', 'If you read this column you know that Northport never sell a captain to Marenza in winter.'],
    ['in the words of somebody', '“Our members own this website and this club,” the chairman said.'],
    ['of an offer that somebody made', 'What do we know about the offer?'],
    ['of no thing of the page', 'We will see, and you may be sure that nobody will sleep until then.'],
  ])('%s', (_what, line) => {
    expect(isSet(line)).toEqual([false, false]);
  });
});
