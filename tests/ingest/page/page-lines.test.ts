import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const lede = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.';
const more = 'He trained alone on Monday, and nobody at the ground would say why he had come so early.';
const headline = 'Northport turn down second Marenza bid for Vance';

/** The words of the furniture in a text, and how it is set. */
const set = (...lines: readonly string[]) => {
  const text = lines.join('\n\n');
  return blocks(text, 0, [])
    .filter(({ section }) => section === 'boilerplate')
    .map(({ kind, span }) => `${kind}: ${cut(text, span)}`);
};

describe('what stands around a line makes furniture of', () => {
  it.each([
    ['a name above a time', [headline, 'Mira Lund', '18:02, 3 January 2025', lede, more], 'paragraph: Mira Lund'],
    [
      'names and a place below a byline',
      [headline, 'Words', 'By Mira Lund', 'Teo Brandt in Vell', lede],
      'paragraph: Teo Brandt in Vell',
    ],
    ['a name above the text that the text has not', [headline, 'MIRA LUND', lede, more], 'paragraph: MIRA LUND'],
    [
      'a headline below a label for links',
      [headline, lede, 'Read next\nRovers name a price for Teo Brandt', more],
      'paragraph: Rovers name a price for Teo Brandt',
    ],
    [
      'a list of headlines at the foot',
      [
        headline,
        lede,
        more,
        'Rovers name a price for Brandt',
        'Reed wants two more signings',
        'Marta Holm is on her way',
      ],
      'paragraph: Reed wants two more signings',
    ],
    ['a word or two above a headline', ['Northport News', headline, lede, more], 'heading: Northport News'],
    [
      'a strapline above a headline',
      ['The Harbour Ferry — all the gossip, all the time', headline, lede, more],
      'paragraph: The Harbour Ferry — all the gossip, all the time',
    ],
    [
      'a place before the page’s date',
      [headline, 'Vell 03/01/2025 - 14:20 CET', lede, more],
      'paragraph: Vell 03/01/2025 - 14:20 CET',
    ],
    [
      'links below a label and a blank line',
      [
        headline,
        lede,
        'You may also like',
        'Calder news: keeper out for a month',
        'Ten keepers Rovers could sign',
        more,
      ],
      'paragraph: Ten keepers Rovers could sign',
    ],
    [
      'a link with a bullet',
      [headline, lede, 'Recommended reading:', '• Calder fans want answers', more],
      'paragraph: • Calder fans want answers',
    ],
    [
      'the items beside a link of the page',
      [headline, lede, '- Stream every match live on our app\n- Lund: Ranking the best of the window', more],
      'paragraph: - Lund: Ranking the best of the window',
    ],
    ['topics at the foot', [headline, lede, more, 'Related topics', 'Northport', 'Cup'], 'paragraph: Cup'],
    [
      'a question to the reader',
      [headline, lede, more, 'Who do you think Northport should sign next?'],
      'paragraph: Who do you think Northport should sign next?',
    ],
    [
      'an agency and a place above the date',
      [headline, 'COURIER', 'Vell', '3 January 2025', lede, more],
      'paragraph: Vell',
    ],
    [
      'the words below their label',
      [headline, 'Image caption,\nVance has a year left', lede, more],
      'paragraph: Vance has a year left',
    ],
    [
      'the name of a picture’s file',
      [headline, lede, 'ilian-vance-vell-2024', more],
      'paragraph: ilian-vance-vell-2024',
    ],
    ['what stands for a picture', [headline, lede, 'ilian vance', more], 'paragraph: ilian vance'],
    [
      'the beginning of a caption',
      [headline, lede, 'Coach Jonna Reed\nCoach Jonna Reed (Image: PA)', more],
      'paragraph: Coach Jonna Reed',
    ],
    ['a name beside its byline', [headline, lede, 'Mira Lund', 'By Mira Lund', more], 'paragraph: Mira Lund'],
    ['a line without a letter', [headline, lede, '* * *', more], 'paragraph: * * *'],
    [
      'a table of contents',
      [headline, 'The offer\nThe answer', lede, 'The offer', more, 'The answer', lede.replace('second', 'third')],
      'paragraph: The answer',
    ],
    [
      'headlines of others above its own',
      [
        'Singer and actress dies at home in her sleep',
        'Bank to shut branches with jobs at risk',
        headline,
        lede,
        more,
        'The board met for three hours on Thursday and sent its answer by letter, as it has done with every offer since August.',
      ],
      'paragraph: Bank to shut branches with jobs at risk',
    ],
    ['a stock heading', [headline, "What's the story", lede, more], "heading: What's the story"],
    [
      'a headline said again with a mark and without its ellipsis',
      [`${headline}…`, `🚨 ${headline}`, lede, more],
      `paragraph: 🚨 ${headline}`,
    ],
    [
      'a sentence said twice above its credit',
      [
        headline,
        'Wait for him, Reed. He is worth it, they say.\nWait for him, Reed. He is worth it, they say.\nMira Lund/Getty Images',
        lede,
        more,
      ],
      'paragraph: Wait for him, Reed. He is worth it, they say.',
    ],
    ['the name of the house, twice', ['The Ferry\nThe Ferry', headline, lede, more], 'paragraph: The Ferry'],
    [
      'what is said of a writer whom a line names',
      [
        headline,
        lede,
        more,
        'Mira Lund',
        'For a decade Mira Lund has worked as a reporter and editor, and she is the author of two books about the northern cup.',
      ],
      'paragraph: For a decade Mira Lund has worked as a reporter and editor, and she is the author of two books about the northern cup.',
    ],
    [
      'what is said of a writer who is nowhere else',
      [headline, lede, more, 'A graduate in journalism, Teo Lindgren has been writing about the game for ten years.'],
      'paragraph: A graduate in journalism, Teo Lindgren has been writing about the game for ten years.',
    ],
    [
      'what readers answer below their number',
      [
        headline,
        lede,
        more,
        more.replace('Monday', 'Tuesday'),
        '2 responses',
        'Holger',
        'I would have let him go in the summer, to be honest.',
      ],
      'paragraph: I would have let him go in the summer, to be honest.',
    ],
    [
      'what readers answer, with their votes',
      [
        headline,
        lede,
        more,
        more.replace('Monday', 'Tuesday'),
        'ferryman\n115\nHe will not sign, mark my words and see.\nSkySound\n23\nGood riddance to him, I say, and to the board too.',
      ],
      'paragraph: He will not sign, mark my words and see.',
    ],
    [
      'the words below the name of a picture’s file',
      [
        headline,
        lede,
        'Ilian-Vance-and-Jonna-Reed-at-Harbour-Park',
        'Vance, Reed and Brandt – a threesome for the ages',
        more,
      ],
      'paragraph: Vance, Reed and Brandt – a threesome for the ages',
    ],
    ['the sender of the whole story', [headline, lede, more, '-Courier'], 'paragraph: -Courier'],
    [
      'a question of the house above the story',
      ['Ready to continue your informative journey with us?', headline, lede, more],
      'paragraph: Ready to continue your informative journey with us?',
    ],
    ['where the story lies in its paper', ['TRANSFER NEWS', lede, more], 'heading: TRANSFER NEWS'],
    [
      'other stories that are cut at the foot',
      [
        headline,
        lede,
        more,
        'Runners of the relay miss out on their medals after finishing...',
        'In a long interview the singer tells how she left home...',
      ],
      'paragraph: In a long interview the singer tells how she left home...',
    ],
    [
      'a headline closed with a full stop among links',
      [
        headline,
        lede,
        more,
        'Most read',
        'Bank Shuts Branches In Three Towns',
        'Council Lauds New Bridge, Says Work Will Bring Value To Harbour.',
        'Singer Wins Prize In Vell',
      ],
      'paragraph: Council Lauds New Bridge, Says Work Will Bring Value To Harbour.',
    ],
    ['the headline said again', [headline, lede, more, headline], `paragraph: ${headline}`],
    [
      'prose without its full stop above a credit',
      [
        headline,
        'Will he go or will he stay? The question of Vance has kept the town awake',
        'Source: dpa/Mira Lund',
        lede,
        more,
      ],
      'paragraph: Will he go or will he stay? The question of Vance has kept the town awake',
    ],
    [
      'whose a story is, between a standfirst and its date',
      [
        headline,
        'The captain ended a month of talk when he came back on Monday.',
        'DailyCourier',
        'By',
        'Mira Lund',
        'Sports Writer',
        '16:52, 8 AUG 2024',
        lede,
        more,
      ],
      'paragraph: DailyCourier',
    ],
    [
      'a caption between a standfirst and the text',
      [
        headline,
        'The captain ended a month of talk when he came back on Monday.',
        'By Mira Lund',
        'Vance made nine appearances for Northport last season',
        lede,
        more,
      ],
      'paragraph: Vance made nine appearances for Northport last season',
    ],
    [
      'a caption above the count of a gallery',
      [
        headline,
        lede,
        'Vance has swapped the harbour for the hills after his club said yes',
        '+4',
        'View gallery',
        more,
      ],
      'paragraph: Vance has swapped the harbour for the hills after his club said yes',
    ],
    [
      'what a poll asks',
      [headline, lede, 'Poll', 'How happy are you with the sale?', '78%', 'Delighted', '(312 votes)', more],
      'paragraph: How happy are you with the sale?',
    ],
    [
      'what stands above “Submit your vote”',
      [
        headline,
        lede,
        'Who should keep goal for Northport?',
        'Jonna Reed',
        'Other',
        'Please submit your vote by Friday',
        more,
      ],
      'paragraph: Who should keep goal for Northport?',
    ],
    [
      'links with bullets between two paragraphs, of something else',
      [headline, lede, '- Pirates dream of the island cup again', '- Ten gardens that are open this weekend', more],
      'paragraph: - Ten gardens that are open this weekend',
    ],
    [
      'a line that has nothing to do with the text',
      [
        'The gymnast lifted his tiny teacher and carried her around the platform to loud applause',
        lede,
        more,
        'The board met for three hours on Thursday and sent its answer by letter, as it has done with every offer since August.',
        'Marenza, who lost the final of the cup in May, are looking for a defender and can spend whatever the sale of Brandt brings in.',
      ],
      'paragraph: The gymnast lifted his tiny teacher and carried her around the platform to loud applause',
    ],
  ])('%s', (_what, lines, expected) => {
    expect(set(...lines)).toContain(expected);
  });
});

describe('between two parts of the page a line heads nothing:', () => {
  const share = 'Share on Facebook';
  it.each([
    [
      'a teaser among buttons',
      [headline, lede, share, 'The latest from the back pages', 'Subscribe to our newsletter', more],
      'The latest from the back pages',
    ],
    [
      'a picture’s words below the date',
      [
        headline,
        'By Mira Lund',
        '18:02, 3 January 2025',
        'The captain has made nine appearances for Northport this season',
        lede,
        more,
      ],
      'The captain has made nine appearances for Northport this season',
    ],
    [
      'who wrote, in turns',
      [
        headline,
        'This live blog is now closed',
        'Mira Lund (earlier) and Teo Brandt (now)',
        '18:02, 3 January 2025',
        'Last updated 21:30',
        lede,
      ],
      'Mira Lund (earlier) and Teo Brandt (now)',
    ],
    [
      'the answers of a poll',
      [headline, lede, '0 votes so far', 'Northport', 'Stay where he is', more],
      'Stay where he is',
    ],
    [
      'a line above the headline that has nothing of the text',
      ['Fund our reporters with £5', 'Support us', headline, lede, more],
      'Fund our reporters with £5',
    ],
    [
      'topics right above the foot',
      [headline, lede, more, 'Northport Ilian Vance', 'Sign up to our newsletter'],
      'Northport Ilian Vance',
    ],
    [
      'an advert at the foot that reads like a fact',
      [
        headline,
        lede,
        more,
        'Sponsored content',
        'Doctor begs all: ‘Stop using this on your skin’',
        'Feedback',
        '© 2025 Harbour Gazette',
      ],
      'Doctor begs all: ‘Stop using this on your skin’',
    ],
    ['a place above the text', [headline, 'By Mira Lund', 'VELL', lede, more], 'VELL'],
    [
      'who wrote, on top of a text without a headline',
      ['Mira Lund', lede, more, more.replace('Monday', 'May')],
      'Mira Lund',
    ],
    [
      'the first of two sections above the headline',
      ['Transfer Market', 'First Division', headline, lede, more],
      'Transfer Market',
    ],
  ])('%s', (_what, lines, found) => {
    expect(set(...lines).map((line) => line.replace(/^\w+: /, ''))).toContain(found);
  });
});

describe('beside the furniture it leaves to the story', () => {
  it.each([
    ['a heading between buttons and text', [headline, lede, 'Share on Facebook', 'The talks', more], 'The talks'],
    [
      'a heading between two adverts',
      [headline, lede, 'Advertisement', 'The talks', 'Advertisement', more],
      'The talks',
    ],
    [
      'a heading above its time',
      [headline, lede, 'Share on Facebook', 'Rovers wait', '18:02, 3 January 2025', more],
      'Rovers wait',
    ],
    [
      'a heading above a picture',
      [headline, lede, 'Share on Facebook', 'The talks', 'Ilian Vance (left) with Jonna Reed', more],
      'The talks',
    ],
    [
      'a subtitle above the byline',
      [headline, 'The captain has made nine appearances for Northport this season', 'By Mira Lund', lede, more],
      'The captain has made nine appearances for Northport this season',
    ],
    ['a headline above an agency’s name', [headline, 'Getty', lede, more], headline],
    [
      'a list below a colon at the foot',
      [headline, lede, `${more.slice(0, -1)}:`, 'Ilian Vance', 'Share on Facebook'],
      'Ilian Vance',
    ],
  ])('%s', (_what, lines, kept) => {
    expect(set(...lines).length).toBeGreaterThan(0);
    expect(set(...lines).map((line) => line.replace(/^\w+: /, ''))).not.toContain(kept);
  });
});

describe('it leaves to the story', () => {
  it.each([
    ['a name above its paragraph', [headline, lede, 'Ilian Vance', more]],
    ['a captain’s name as the first heading', [headline, 'Ilian Vance', lede, more]],
    [
      'a heading and a sentence that breaks off',
      [headline, lede, more, 'What happens next at Northport', 'The board will meet on Friday and decide what'],
    ],
    ['a question', [headline, lede, 'What now?', more]],
    ['a sentence that breaks off below a label', [headline, lede, 'He waited and he waited…', more]],
    ['a question that asks nobody', [headline, lede, 'Who do you think you are?', more]],
    ['a box of facts below a heading', [headline, lede, more, 'Career in numbers', 'Matches: 211', 'Goals: 34']],
    ['a list in small letters', [headline, `${lede.slice(0, -1)}:`, 'ilian vance', 'teo brandt', more]],
    ['a short heading with a verb above another', ['Vance stays put', headline, lede, more]],
    ['a short line with nothing of the text', ['Business as usual', lede, more]],
    ['a sentence said twice', [headline, lede, more, lede]],
    [
      'whom the story names, though he writes',
      [headline, lede, more, 'Ilian Vance is a columnist and author, and has been writing for the Courier since May.'],
    ],
    [
      'a single sentence that breaks off at the foot',
      [headline, lede, more, 'In a long interview the singer tells how she left home...'],
    ],
    ['speakers behind a dash', [headline, lede, '– Vance\n– Reed\n– Brandt', more]],
    ['a question of the story with you in it', [headline, lede, 'Would you sell your captain now?', more]],
    [
      'a number of replies in a sentence',
      [headline, lede, more, more.replace('Monday', 'Tuesday'), '2 responses from Marenza have come since.'],
    ],
    [
      'a summary above the text',
      ['The northern side is in a hurry to keep its captain, whose deal with Northport ends in May', lede, more],
    ],
  ])('%s', (_what, lines) => {
    expect(set(...lines)).toEqual([]);
  });
});

describe('inside a paragraph', () => {
  it.each([
    ['the dateline before it', `NORTHPORT (AP) — ${lede}`, 'NORTHPORT (AP) —'],
    ['a dateline of places and a day', `VELL/NORTHPORT, Jan 3 (Agency) - ${lede}`, 'VELL/NORTHPORT, Jan 3 (Agency) -'],
    ['a place in small letters', `Vell – ${lede}`, 'Vell –'],
    ['the paper behind it', `${lede} – Courier`, '– Courier'],
    ['a link in brackets', `${lede} (More Northport News)`, '(More Northport News)'],
    ['a label as a sentence', `${lede} Here's more.`, "Here's more."],
    [
      'the sender of a post',
      `${lede} pic.twitter.com/aB3dE5 — Mira Lund (@miralund) January 3, 2025`,
      'pic.twitter.com/aB3dE5 — Mira Lund (@miralund) January 3, 2025',
    ],
  ])('furniture is told: %s', (_what, paragraph, expected) => {
    expect(set(paragraph, more)).toEqual([`paragraph: ${expected}`]);
  });

  it.each([
    ['who spoke', `${lede} “We said no.” – Jonna Reed`],
    ['an aside', 'Vance – the captain – trained alone on Monday with nobody there to see it.'],
    ['a remark in brackets', `${lede} (It was their third this winter.)`],
    ['a sentence', `${lede} More will come.`],
  ])('the story keeps %s', (_what, paragraph) => {
    expect(set(paragraph, more)).toEqual([]);
  });
});

it('links below a label in capitals go with it, and so do the capitals above each', () => {
  const links =
    'READ MORE ON NORTHPORT\nCUP SHOCK\nReed ‘agrees two-year deal’ with Calder\nHEAR THAT\nRovers eye Brandt swoop';
  expect(set(headline, lede, links, more)).toEqual([
    'paragraph: READ MORE ON NORTHPORT',
    'paragraph: CUP SHOCK',
    'paragraph: Reed ‘agrees two-year deal’ with Calder',
    'paragraph: HEAR THAT',
    'paragraph: Rovers eye Brandt swoop',
  ]);
});

it('a story of one sentence ends with it, though a byline stands below', () => {
  const teaser = 'Gallery: Vance and his captains over the years';
  expect(set(headline, lede, 'By Mira Lund', 'Share on Facebook', teaser, 'Subscribe to our newsletter')).toContain(
    `heading: ${teaser}`,
  );
});

describe('no word of the story is lost:', () => {
  it.each([
    [
      'the item of a list below the text',
      [
        'Most expensive',
        'Ilian Vance - Calder to Northport, £75m, 2017',
        'Jonna Reed - Vell to Calder, £52m, 2017',
        'Share this page',
      ],
      'Jonna Reed - Vell to Calder, £52m, 2017',
    ],
    [
      'a heading above a paragraph that is cut short',
      [
        'Hernia',
        'He will not be seen in red for a while yet. The captain had an operation in May, and his coach reckons it will be the end of',
        'Top news stories today',
      ],
      'Hernia',
    ],
    [
      'a question that heads a part below a poll',
      ['Poll', 'Are you happy?', 'Yes', '12 votes', 'And who goes out?', more],
      'And who goes out?',
    ],
    [
      'a list with bullets that the text speaks of',
      ['- Northport turned down Marenza in May', '- Vance asked Northport for more', more],
      '- Northport turned down Marenza in May',
    ],
  ])('%s', (_what, lines, kept) => {
    expect(set(headline, lede, more, ...lines).join()).not.toContain(kept);
  });
});

it('the words below “Media caption,” are a picture’s', () => {
  expect(set(headline, lede, 'Media caption,', '‘I am sure he is fully focused’ - Reed', more)).toHaveLength(2);
});

describe('the story keeps its heading', () => {
  it.each([
    [
      'of what is to come, between labels and times',
      [headline, 'Summary', 'Vance to speak at 13:00', '09:04 BST', 'BREAKING', lede, more],
      'Vance to speak at 13:00',
    ],
    ['below the picture on top of the page', ['hero-image', headline, lede, more], headline],
    [
      'below a label whose links are gone',
      [headline, lede, 'Read more', 'Vance trained alone at the ground on Monday', more],
      'Vance trained alone at the ground on Monday',
    ],
    [
      'that a table of contents names',
      [headline, 'The offer\nThe answer', lede, 'The offer', more, 'The answer', lede.replace('second', 'third')],
      'The answer',
    ],
    [
      'above a box of facts at the foot',
      [headline, lede, more, 'Share this article', 'Career in numbers', 'Matches: 211'],
      'Career in numbers',
    ],
    ['below an advert', [headline, lede, 'Advertisement', 'The talks', more], 'The talks'],
  ])('%s', (_what, lines, heading) => {
    const text = lines.join('\n\n');
    const kept = blocks(text, 0, []).filter(({ kind, section }) => kind === 'heading' && section === 'main');
    expect(kept.map(({ span }) => cut(text, span))).toContain(heading);
  });
});

it('a stray line above a roundup’s headline does not make the article a roundup of others', () => {
  const text = ['The captain, the coach and a long way home', 'Transfer round-up', lede, more].join('\n\n');
  expect(blocks(text, 0, []).map(({ section }) => section)).not.toContain('secondary');
});
