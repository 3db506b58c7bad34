import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';

const story = [
  'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.',
  'The offer reached Northport on Monday, and the board of the old harbour side needed less than an hour to send it back.',
  'People close to Vance say that he would like to talk, and that Marenza have promised him a house by the sea.',
];
const sectionsOf = (lines: readonly string[]) => blocks(lines.join('\n\n'), 0, []).map(({ section }) => section);

describe('a roundup opens where others are named to the end, and nobody of the story:', () => {
  it.each([
    ['elsewhere', ['Elsewhere, Calder Rovers have signed Marta Holm from Athletic Vell.']],
    ['away from', ['Away from the harbour, Calder Rovers have signed Marta Holm from Athletic Vell.']],
    ['away from the story’s own', ['Away from Northport, Calder Rovers have signed Marta Holm from Athletic Vell.']],
    ['across town', ['Across town, Calder Rovers have signed Marta Holm from Athletic Vell.']],
    ['any heading', ['Paper talk', 'Last night Calder Rovers signed Marta Holm from Athletic Vell.']],
    ['another headline', ['Calder Rovers win race for Holm', 'They paid 3m to Athletic Vell for Marta Holm.']],
  ])('%s', (_what, foot) => {
    expect(sectionsOf([...story, ...foot])).toEqual([...story.map(() => 'main'), ...foot.map(() => 'secondary')]);
  });
});

describe('the story goes on', () => {
  it.each([
    ['when its own are named', ['Elsewhere, Calder Rovers and Marta Holm wait for what Northport do.']],
    [
      'when they are named further down',
      ['Paper talk', 'Calder Rovers want Marta Holm.', 'Lise Tarrow told Vance so.'],
    ],
    ['when nobody else is named', ['What happens next', 'The window shuts on Friday, and the fans hope for rest.']],
    ['below a question', ['Who else?', 'Last night Calder Rovers signed Marta Holm from Athletic Vell.']],
    ['in a paragraph that turns nowhere', ['Last night Calder Rovers signed Marta Holm from Athletic Vell.']],
    [
      'when more stands below than above',
      [
        'Paper talk',
        ...story.map((line) =>
          line
            .replaceAll(/Northport|Vance|Marenza|Ilian|Real/g, 'Calder')
            .concat(' Holm is there.', ' So is Tarrow of Vell.'),
        ),
      ],
    ],
  ])('%s', (_what, foot) => {
    expect(sectionsOf([...story, ...foot])).not.toContain('secondary');
  });

  it('on a page headed as a roundup', () => {
    expect(
      sectionsOf([
        'Transfer round-up',
        ...story,
        'Elsewhere, Calder Rovers have signed Marta Holm from Athletic Vell.',
      ]),
    ).not.toContain('secondary');
  });
});
