import { describe, expect, it } from 'vitest';
import { isBoilerplate, isCredit, isLinkLine } from '../../../src/ingest/page/boilerplate.ts';

describe('page furniture:', () => {
  it.each([
    ['reading time', '3 min read'],
    ['reading time', '12-minute read'],
    ['reading time', '2 mins'],
    ['reading time', 'Reading time: 4 minutes'],
    ['reading time', 'As of: 4:30 p.m. | Reading time: 2 minutes'],
    ['byline', 'By Mira Lund'],
    ['byline', 'by Mira Lund'],
    ['byline', 'BY MIRA LUND'],
    ['byline', 'By: Mira Lund'],
    ['byline', 'By'],
    ['byline', 'By Mira Lund, Football Correspondent'],
    ['byline', 'By Mira Lund | Harbour Gazette'],
    ['byline', 'By A. J. O’Dorn-Lund'],
    ['byline', 'Written by Mira Lund'],
    ['byline', 'Sports Desk'],
    ['byline', 'Staff Writer'],
    ['agency', 'AFP'],
    ['agency', 'Reuters'],
    ['agency', 'The Associated Press'],
    ['time stamp', 'Published: 3 January 2025'],
    ['time stamp', 'Last updated on 3 January 2025 at 10:42'],
    ['time stamp', 'Updated 10:42, 3 Jan 2025'],
    ['time stamp', 'As of: 4:30 p.m.'],
    ['time stamp', '3 January 2025'],
    ['time stamp', 'January 3, 2025'],
    ['time stamp', 'Friday, 3 January 2025'],
    ['time stamp', 'Jan 3, 2025, 10:42 am GMT'],
    ['time stamp', '| 3 Jan 2025 10:42'],
    ['credit', 'Photo: Harbour Gazette'],
    ['credit', 'Image: Getty Images'],
    ['credit', '(Photo by Mira Lund)'],
    ['credit', 'Picture credit: Mira Lund'],
    ['credit', '© Harbour Gazette'],
    ['credit', 'Source: dpa'],
    ['credit', 'Mira Lund/Getty Images'],
    ['credit', 'Ilian Vance on Monday (Reuters)'],
    ['credit', 'Vance leaves the ground – Twitter/@northport'],
    ['share label', 'Share'],
    ['share label', 'Share this article'],
    ['share label', 'Share on Facebook'],
    ['share label', 'Copy link'],
    ['share label', '27 comments'],
    ['share label', 'Facebook Twitter WhatsApp Email'],
    ['share label', 'Facebook | X | Print'],
    ['share label', 'Follow us on Instagram'],
    ['share label', 'Sign up to our newsletter'],
    ['share label', 'Sign up to our newsletter for all the transfer news.'],
    ['share label', 'Follow us on Instagram for more Northport news!'],
    ['share label', 'Advertisement'],
    ['share label', 'Related articles'],
    ['share label', 'MOST READ'],
    ['video promotion', 'Watch more of our videos'],
    ['video promotion', 'Watch more of our videos on harbourgazette.tv'],
    ['video promotion', 'Watch the latest highlights'],
    ['app promotion', 'Download our free app'],
    ['app promotion', 'Download our free app for all the Northport news.'],
    ['app promotion', 'Get the Gazette app for all the transfer news'],
    ['link list', 'Northport fix a price for Vance Read more >'],
  ])('%s: %s', (_kind, line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('part of the story:', () => {
  it.each([
    'By then it was over.',
    'By the weekend he had changed his mind.',
    'By Monday Vance was gone.',
    'By Sunday evening, Northport had turned down two more offers from abroad.',
    'As of 1 July he is a free agent.',
    'As of January 1, the captain may talk to other clubs.',
    'As of 1 July, who will still be there?',
    'By Monday, Reed hopes, “he will train again.”',
    'Published figures put the debt at 300 million.',
    'January 3 was his last day.',
    'In January 2025 he will be free to talk.',
    '3 minutes later he scored.',
    'Reading time was over for Vance.',
    'At 10:42 the letter came.',
    'AFP reported the offer first.',
    'Reuters understands that the fee is £20m.',
    'Photos of the meeting were all over town.',
    'Sources close to the club say no.',
    'Video evidence did not help him.',
    'Credit to the captain, who stayed.',
    'Share prices fell on Monday.',
    'Comments like these do not help.',
    'Facebook and Twitter were full of it.',
    'Follow the money, Reed said.',
    'Like his father, he is a defender.',
    'Save for one match he played them all.',
    'Trending upwards, Northport are fifth.',
    'Sign up or sell: that is the choice.',
    'Watch more of him and you will see why.',
    'Watch Vance closely and you will see why.',
    'Get the ball and keep it, Reed said.',
    'There is more to read more slowly.',
    '',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
    expect(isLinkLine(line)).toBe(false);
  });
});

describe('the headline of another article, set in as a link:', () => {
  it.each([
    'READ MORE: Northport fix a price for Vance',
    'Read more: Northport fix a price for Vance',
    'Read also: Northport fix a price for Vance',
    'Also read: Northport fix a price for Vance',
    'Read next | Northport fix a price for Vance',
    'See also: Northport fix a price for Vance',
    'Related: Northport fix a price for Vance',
    'More on this: Northport fix a price for Vance',
    'Don’t miss: Northport fix a price for Vance',
    "Don't miss: Northport fix a price for Vance",
    'MUST READ » Northport fix a price for Vance',
  ])('%s', (line) => {
    expect(isLinkLine(line)).toBe(true);
  });
});

describe('no link:', () => {
  it.each([
    'Read more',
    'Read more:',
    'More money for Vance: what Marenza offer',
    'Related parties: the board and its bank',
    'Reading the room: how Vance decided',
    'Nextdoor: the neighbours’ view',
    `Read more: ${'a long paragraph and no headline '.repeat(8)}`,
  ])('%s', (line) => {
    expect(isLinkLine(line)).toBe(false);
  });
});

describe('a picture’s credit makes the line above it a caption:', () => {
  it.each(['Photo: Harbour Gazette', '© Mira Lund', 'Mira Lund/Getty Images', 'Getty Images', 'AFP'])('%s', (line) => {
    expect(isCredit(line)).toBe(true);
  });

  it.each(['By Mira Lund', '3 min read', 'Share', '3 January 2025', 'Watch more of our videos', 'Vance scored.'])(
    'not %s',
    (line) => {
      expect(isCredit(line)).toBe(false);
    },
  );
});
