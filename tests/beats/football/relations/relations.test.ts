import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../../src/model/relation.ts';
import { cut } from '../../../../src/model/text.ts';
import { buildTimeline } from '../../../../src/timeline/build-timeline.ts';
import type { TimelineStory } from '../../../../src/timeline/timeline.ts';
import { smallSaga } from '../../../helpers/small-saga.ts';
import { storyFrom } from '../../../helpers/story-from.ts';

function statements(club: string, ...texts: string[]): readonly (Relation & { readonly teller: TimelineStory })[] {
  const stories = texts.map((text, index) => storyFrom(text, `${index}.txt`));
  return buildTimeline(stories, smallSaga).stories.flatMap((teller) =>
    teller.relations.filter((relation) => relation.entity === club).map((relation) => ({ ...relation, teller })),
  );
}
const before =
  ' date 2025-01-03 Sam Example waits at home. Liverpool, Real Madrid and Chelsea wait as well, it is said.';
const behind = 'Nobody says more about it than that, and it is getting late.';
/** `part: words` of what a sentence says in a story that names the subject in full before it. */
const said = (club: string, sentence: string): string[] =>
  statements(club, `${before}\n\n${sentence} ${behind}`).map(
    ({ kind, teller, cause }) => `${kind}: ${cut(teller.story.text, cause)}`,
  );

describe('Liverpool hold him', () => {
  test.each([
    ['Everyone admires Liverpool’s Sam Example.', 'Liverpool’s Sam Example'],
    ['The Liverpool right-back Sam Example is calm.', 'Liverpool right-back Sam Example'],
    ['Example, the Liverpool captain, is calm.', 'Example, the Liverpool captain'],
    ['The Liverpool captain is calm.', 'The Liverpool captain'],
    ['The 26-year-old is out of contract at Anfield in June.', 'The 26-year-old is out of contract at Anfield'],
    ['His contract with the Merseyside club ends in June.', 'His contract with the Merseyside club'],
    ['Example has a year left on his Liverpool contract.', 'his Liverpool contract'],
    [
      'Liverpool are still trying to get his signature on a new contract.',
      'Liverpool are still trying to get his signature on a new contract',
    ],
    ['Liverpool have offered Example a new deal.', 'Liverpool have offered Example a new deal'],
    ['Liverpool hope to tie Example down to a new deal.', 'Liverpool hope to tie Example down to a new deal'],
    [
      'Liverpool have opened talks with Example over a new contract.',
      'Liverpool have opened talks with Example over a new contract',
    ],
    ['Liverpool’s interest in keeping Example is clear.', 'Liverpool’s interest in keeping Example'],
    ['Liverpool want to keep the right-back.', 'Liverpool want to keep the right-back'],
    ['Example has turned down a contract offer from Liverpool.', 'turned down a contract offer from Liverpool'],
    ['Liverpool insist that Example is not for sale.', 'Liverpool insist that Example is not for sale'],
    ['Liverpool have no interest in selling him.', 'Liverpool have no interest in selling him'],
    ['Liverpool could lose Example for nothing.', 'Liverpool could lose Example'],
    ['Liverpool rejected Real Madrid’s bid for Example.', 'Liverpool rejected Real Madrid’s bid for Example'],
    ['A bid for Example was turned down by Liverpool.', 'bid for Example was turned down by Liverpool'],
    ['Example would rather stay at Anfield.', 'Example would rather stay at Anfield'],
    ['Example wants to leave Liverpool.', 'Example wants to leave Liverpool'],
    ['Chelsea plan to sign Example from Liverpool.', 'plan to sign Example from Liverpool'],
    ['Liverpool have signed Sam Example.', 'Liverpool have signed Sam Example'],
  ])('%s', (sentence, words) => {
    expect(said('liverpool', sentence)).toEqual([`holds: ${words}`]);
  });
});

describe('Real Madrid want him', () => {
  test.each([
    ['Real Madrid want Example.', 'Real Madrid want Example'],
    [
      'Real Madrid remain interested in signing Liverpool’s Sam Example next summer.',
      'Real Madrid remain interested in signing Liverpool’s Sam Example',
    ],
    ['The Spanish club are keen to sign him.', 'The Spanish club are keen to sign him'],
    ['Real Madrid, meanwhile, plan to buy the right-back.', 'Real Madrid, meanwhile, plan to buy the right-back'],
    ['Real Madrid and Chelsea want Example.', 'Real Madrid and Chelsea want Example'],
    ['Chelsea and Real Madrid want Example.', 'Real Madrid want Example'],
    ['Real Madrid want Tom Northway and Sam Example.', 'Real Madrid want Tom Northway and Sam Example'],
    [
      'Real Madrid are set to make their official offer for Example.',
      'Real Madrid are set to make their official offer for Example',
    ],
    ['Real Madrid have made a bid for Example.', 'Real Madrid have made a bid for Example'],
    ['Liverpool rejected Real Madrid’s bid for Example.', 'Real Madrid’s bid for Example'],
    ['Liverpool turned down a bid from Real Madrid for Example.', 'bid from Real Madrid for Example'],
    ['Real Madrid are monitoring Example’s situation.', 'Real Madrid are monitoring Example’s situation'],
    ['Real Madrid and Chelsea are keeping tabs on Example.', 'Real Madrid and Chelsea are keeping tabs on Example'],
    ['Real Madrid see Example as the successor.', 'Real Madrid see Example as the successor'],
    ['Real Madrid’s interest in Example is old.', 'Real Madrid’s interest in Example'],
    [
      'Nobody hides the pursuit of Example; Real Madrid step up their pursuit of him.',
      'Real Madrid step up their pursuit of him',
    ],
    [
      'Example is at the top of Real Madrid’s transfer wish list.',
      'Example is at the top of Real Madrid’s transfer wish list',
    ],
    ['Example is Real Madrid’s first target.', 'Example is Real Madrid’s first target'],
    ['Example is wanted by Chelsea and Real Madrid.', 'Example is wanted by Chelsea and Real Madrid'],
    ['Example is calm amid interest from Real Madrid.', 'amid interest from Real Madrid'],
    ['Other suitors such as Chelsea and Real Madrid would buy Example.', 'suitors such as Chelsea and Real Madrid'],
    [
      'Real Madrid believe that they will win the race for Example.',
      'Real Madrid believe that they will win the race for Example',
    ],
    [
      'Real Madrid make no secret of their desire to sign Example.',
      'Real Madrid make no secret of their desire to sign Example',
    ],
    ['Real Madrid are ready to pounce for Example.', 'Real Madrid are ready to pounce for Example'],
    ['Real Madrid have turned their focus to Example.', 'Real Madrid have turned their focus to Example'],
    ['Real Madrid will focus on Example.', 'Real Madrid will focus on Example'],
    ['Real Madrid have opened negotiations with Example.', 'Real Madrid have opened negotiations with Example'],
    [
      'Real Madrid are in negotiations with Liverpool over Example.',
      'Real Madrid are in negotiations with Liverpool over Example',
    ],
    ['Real Madrid want Example before his new boots are ready.', 'Real Madrid want Example'],
  ])('%s', (sentence, words) => {
    expect(said('real-madrid', sentence)).toEqual([`wants: ${words}`]);
  });
});

describe('a club does not want him whose offer from another it', () => {
  test.each([
    'rejected an offer for',
    'dismissed an approach for',
    'have received a bid for',
    'are bracing for offers for',
    'batted away interest in',
  ])('%s', (deed) => {
    expect(said('chelsea', `Chelsea ${deed} Sam Example.`).join()).not.toContain('wants');
  });
});

describe('Liverpool do not want him whom they', () => {
  test.each([
    'Real Madrid plan to sign Liverpool’s Sam Example.',
    'Liverpool rejected Real Madrid’s bid for Sam Example.',
    'Liverpool rejected a bid from Real Madrid, and Example knows their bid for him was low.',
    'Liverpool have turned down their bid for Example.',
    'Liverpool want Example to stay.',
    'Liverpool’s interest in keeping Example is clear.',
    'Liverpool want to sign Tom Northway as a replacement for Example.',
    'Liverpool want Example to sign a new contract.',
    'Liverpool hope to secure Example’s signature on a new deal.',
    'Liverpool’s contract offer for Example is on the table.',
    'Liverpool’s hopes of Example staying are small.',
    'Liverpool want Example fit for the cup.',
    'Liverpool have had offers for Example.',
    'Liverpool have opened negotiations with Example. Example is Liverpool’s captain.',
  ])('%s', (sentence) => {
    expect(said('liverpool', sentence).filter((words) => words.startsWith('wants'))).toEqual([]);
  });
});

describe('Real Madrid do not hold him whom they want', () => {
  test.each([
    'Real Madrid’s Example bid was low.',
    'Real Madrid’s players want Example to join.',
    'Real Madrid’s interest in Example is old.',
    'Real Madrid’s dream man Sam Example is calm.',
    'Real Madrid hope to sign Example on a five-year contract.',
    'Real Madrid have offered Example a five-year contract.',
    'Real Madrid want Example before he signs a new contract.',
    'Real Madrid will keep chasing Example.',
    'Real Madrid refused to make an offer for Example.',
    'Liverpool have told Real Madrid that Example is not for sale.',
    'Real Madrid have been told by Liverpool that Example is not for sale.',
    'Real Madrid will not let Example slip away.',
  ])('%s', (sentence) => {
    expect(said('real-madrid', sentence).filter((words) => words.startsWith('holds'))).toEqual([]);
  });
});

describe('nothing is said of Chelsea’s part', () => {
  test.each([
    ['a denial', 'Chelsea are not interested in signing Example.'],
    ['a denial', 'Chelsea deny any interest in Example.'],
    ['a denial', 'Chelsea have ruled out a move for Example.'],
    ['a wish that is over', 'Chelsea’s interest in Example has cooled.'],
    ['a wish that is over', 'Chelsea have ended their pursuit of Example.'],
    ['a wish that is over', 'The former suitors Chelsea withdrew from the race, Example said.'],
    ['a wish denied after it', 'Reports of Chelsea’s interest in Example are wide of the mark.'],
    ['a wish that is over', 'Chelsea have distanced themselves from a move for Example.'],
    ['a mere link', 'Example has been linked with a move to Chelsea.'],
    ['a mere chance', 'Chelsea could make a bid for Example.'],
    ['a condition', 'If Chelsea want Example they must pay.'],
    ['a question', 'Do Chelsea want Example?'],
    ['a past', 'The former Chelsea defender Sam Example is calm.'],
    ['a past', 'The ex-Chelsea captain is calm.'],
    ['a past beside a presence', 'The former Chelsea and Everton striker Sam Example is calm.'],
    ['another player', 'Everyone admires Chelsea’s Tom Northway, whom Example knows.'],
    ['another player', 'Chelsea want Tom Northway.'],
    ['another player', 'Chelsea want Example’s team-mate.'],
    ['another player', 'Chelsea want to sign Tom Northway as Example waits.'],
    ['another player meant', 'Tom Northway is here. Chelsea want to keep the right-back.'],
    ['another player meant', 'Tom Northway knows that Chelsea want to keep him.'],
    ['another player’s club', 'Example met the Chelsea captain Tom Northway.'],
    ['what somebody else does', 'Everton told Chelsea they want Example.'],
    ['what others urge', 'Tom Northway urged Chelsea to sign Example.'],
    ['what supporters hope', 'Chelsea fans want Example.'],
    ['what supporters hope', 'Many Chelsea supporters dream of signing Example.'],
    ['what supporters hope to keep', 'Chelsea fans want to keep Example.'],
    ['what its players hope', 'Chelsea’s players want to keep Example.'],
    ['what one of its players hopes', 'Chelsea midfielder Tom Northway wants to keep Example.'],
    ['mere talk', 'There is talk of Chelsea wanting Example.'],
    ['mere talk', 'Talk of Chelsea’s interest in Example is not new.'],
    ['a joke', 'It was a joke that Chelsea want Example.'],
    ['an exaggeration', 'Chelsea’s interest in Example has been greatly exaggerated.'],
    ['an exaggeration', 'Reports that Chelsea want Example are overblown.'],
    ['a wish that has cooled', 'Chelsea were keen on Example, though their interest has cooled.'],
    ['a chance without him', 'Chelsea are ready to pounce, Example knows.'],
    ['a wish of his own', 'Example wants to join Chelsea.'],
    ['a match', 'Example scored for Liverpool against Chelsea.'],
    ['another club’s player', 'Chelsea face Liverpool’s Sam Example on Sunday.'],
  ])('by %s: %s', (_, sentence) => {
    expect(said('chelsea', sentence)).toEqual([]);
  });

  test('by a roundup at the foot', () => {
    const text = ' date 2025-01-03 Sam Example waits at home.\n\nTransfer roundup:\n\nChelsea want Sam Example.';
    expect(statements('chelsea', text)).toEqual([]);
  });

  test('by “him” in a story that names somebody else as often', () => {
    const text = ' date 2025-01-03 Tom Northway ran. Tom Northway fell. Sam Example waits. Chelsea want to sign him.';
    expect(statements('chelsea', text)).toEqual([]);
  });
});

describe('statements', () => {
  test('stand in the order of the stories and their text, one for each sentence', () => {
    const found = statements(
      'chelsea',
      ' date 2025-01-03 Chelsea want Sam Example. Chelsea are keen to sign Sam Example and hope to buy him.',
      ' date 2024-12-01 Chelsea’s interest in Sam Example is old.',
    );
    expect(found.map(({ teller, sentence }) => cut(teller.story.text, sentence.span))).toEqual([
      'Chelsea’s interest in Sam Example is old.',
      'Chelsea want Sam Example.',
      'Chelsea are keen to sign Sam Example and hope to buy him.',
    ]);
  });

  test.each([
    ['Chelsea want Sam Example.', true],
    ['Chelsea want to sign him.', false],
    ['The west London club want Sam Example.', false],
  ])('know whether they name both: %s', (sentence, named) => {
    const found = statements('chelsea', ` date 2025-01-03 Sam Example waits for Chelsea.\n\n${sentence}`);
    expect(found.map((statement) => statement.named)).toEqual([named]);
  });

  test('read a headline in capitals', () => {
    const story = storyFrom(` date 2025-01-03 Nobody waits.\n\nLiverpool Want To Keep Sam Example\n\n${behind}`);
    const [teller] = buildTimeline([story], smallSaga).stories;
    expect(teller?.relations.map(({ cause }) => cut(story.text, cause))).toEqual([
      'Liverpool Want To Keep Sam Example',
    ]);
  });
});

test('both parts come from one archive when he moves', () => {
  const found = statements(
    'real-madrid',
    ` date 2025-01-03 Real Madrid want Liverpool’s Sam Example. ${behind}`,
    ` date 2025-07-01 Real Madrid’s Sam Example was the best man. ${behind}`,
  );
  expect(found.map(({ kind }) => kind)).toEqual(['wants', 'holds']);
});

describe('a sentence that takes it back, or says it of others, says nothing', () => {
  test.each([
    'It is false that Chelsea want Sam Example.',
    'Chelsea have little interest in signing Example.',
    'Nobody at Chelsea wants Example.',
    'Reports that Chelsea want to sign Example are wrong.',
    'Fans of Chelsea want Example.',
    'Chelsea keep Example quiet on the pitch.',
  ])('%s', (sentence) => {
    expect(said('chelsea', sentence)).toEqual([]);
  });
});
