import { describe, expect, test } from 'vitest';
import { deeds } from '../../../src/analysis/deeds/deeds.ts';
import { cut } from '../../../src/model/text.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const read = (sentence: string) => {
  const story = readFrom(` date 2025-01-03 Nobody at Anfield is surprised\n\nSam Example is calm.\n\n${sentence}`);
  return deeds(story, smallBeat).map((deed) => ({ ...deed, words: cut(story.story.text, deed.quote) }));
};
/** What a sentence says at each of its times; in brackets where doubt is left. */
const said = (sentence: string) =>
  read(sentence).map(({ says, doubts }) => (doubts.length === 0 ? says : `(${says ?? 'nothing'})`));

describe('came to pass', () => {
  test.each([
    'Liverpool rejected an offer on Monday.',
    'The striker underwent a medical on Monday.',
    'The keeper flew to Rome yesterday.',
    'The club put in a bid earlier today.',
    'He chose Chelsea over Everton on Monday.',
    'The bid was knocked back on Monday.',
    'On Monday, Liverpool rejected an offer.',
    'On Monday, Dan Carver, president of the club, let a deadline pass.',
    'The defender, capped 24 times by his country, returned to training on Monday.',
    'Chelsea, who bid on Monday, are calm.',
    'As Everton waited, Chelsea struck a deal on Monday.',
    'They are calm despite Liverpool turning down a bid on New Year’s Eve.',
    'They are calm after agreeing a fee last week.',
    'The offer submitted on Monday was low.',
    'Signed from Chelsea in 2022, the winger is calm.',
    'Real Madrid’s interest dates back to March, when they named him a target.',
    'The player’s father refused to talk on Monday.',
    'Liverpool announced on Monday that he is to leave.',
    'The club had a bid rejected on Monday.',
    'Chelsea settled the fee in the early hours of Monday.',
    'The deal went through last week.',
    'Chelsea paid almost £30 million (€35 million) for him last week.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['done']);
  });

  test('each of several deeds at its own time', () => {
    expect(said('The bid was lodged on Monday, rejected on Tuesday and improved this morning.')).toEqual([
      'done',
      'done',
      'done',
    ]);
  });
});

describe('is to come', () => {
  test.each([
    'Real Madrid will bid on Friday.',
    'Talks are scheduled for Friday.',
    'The winger is set to sign on Friday.',
    'A decision is expected next week.',
    'His contract expires on 30 June.',
    'The keeper lands in Naples on Saturday.',
    'The window closes on Monday.',
    'The striker is flying to Rome tomorrow.',
    'Chelsea plan to make a move to sign him next week.',
    'They have a meeting scheduled for next week.',
    'The striker has a contract with Chelsea until 2027.',
    'The 26-year-old is out of contract next summer.',
    'A second round of talks is pencilled in for Friday.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['to-come']);
  });

  test('joined to what is to come', () => {
    expect(said('The winger will sign on Friday and be presented on Saturday.')).toEqual(['to-come', 'to-come']);
  });

  test.each([
    'The keeper has opted to join Chelsea next summer.',
    'From 1 July the player is free to sign for Chelsea.',
  ])('is decided: %s', (sentence) => {
    expect(said(sentence)).toEqual(['decided']);
  });
});

describe('was told', () => {
  test.each([
    'The Courier reported on Monday that talks are near.',
    'Earlier this week, a report from Spain claimed that talks are near.',
    'It was reported last week that talks are near.',
    'According to a report this week from Spain, talks are near.',
    'It goes back to what we reported last month: that talks are near.',
    'The striker rejected suggestions on Monday that he wants to go.',
    'The coach joked on Monday that he would drive him there.',
    'Speaking on the radio this morning, the coach said that talks are near.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['told']);
  });
});

describe('leaves doubt', () => {
  test.each([
    ['a denial', 'Chelsea did not bid on Monday.'],
    ['a denied subject', 'Neither side spoke on Monday.'],
    ['a denied object', 'Chelsea made no bid on Monday.'],
    ['a plan of the past', 'The keeper was due to fly to Rome on Monday.'],
    ['a plan of the past in the passive', 'The striker had been expected on Monday.'],
    ['a hope', 'Chelsea hope to sign him on Friday.'],
    ['an adjective of hope', 'Chelsea are hopeful of signing him today.'],
    ['likelihood', 'The club are likely to bid on Friday.'],
    ['possibility', 'Chelsea could bid on Friday.'],
    ['a condition', 'If the fee is agreed tonight, the player will fly tomorrow.'],
    ['a condition by inversion', 'Had Chelsea paid on Friday, he would be theirs.'],
    ['an aim', 'Chelsea made a bid to sign him in January.'],
    ['an opinion', 'The coach believes that Chelsea signed him on Monday.'],
    ['a time of a noun', 'The club accepted after Monday’s defeat.'],
    ['a time of a planned thing', 'The agent hinted at a move in the summer.'],
    ['a time within the subject', 'Plans for a medical on Wednesday were shelved.'],
    ['a limit', 'Bids were invited by 5pm on Monday.'],
    ['another limit', 'Chelsea gave them until the close of business on Monday.'],
    ['nobody in particular', 'Fans cheered on Monday.'],
    ['somebody’s own words', '“Chelsea bid on Monday,” the chairman said.'],
    ['a denial elsewhere in the sentence', 'It is false that Chelsea bid on Monday.'],
    ['a denial behind it', 'Chelsea bid on Monday, which the agent called a lie.'],
    ['a word that takes half back', 'Chelsea almost signed him on Monday.'],
    ['a clause behind “until”', 'They waited until Chelsea bid on Monday.'],
    ['a comma before the time', 'Chelsea bid for a keeper, a coach, on Monday.'],
  ])('%s: %s', (_what, sentence) => {
    const found = said(sentence);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^(?:\(.*\)|idle)$/);
  });
});

describe('says only what is or was so', () => {
  test.each([
    'The match is crucial for the club on Friday.',
    'The club have two keepers this season.',
    'The striker scored 12 goals last season.',
    'The winger made 34 appearances last season.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['(idle)']);
  });
});

describe('the quote is as short as it can be and stands alone', () => {
  test.each([
    ['Chelsea sold a keeper on Monday, and the coach left for Rome.', 'Chelsea sold a keeper on Monday'],
    ['The coach left for Rome, and Chelsea sold a keeper on Monday.', 'Chelsea sold a keeper on Monday'],
    [
      'The coach left for Rome, and he sold the keeper on Monday.',
      'The coach left for Rome, and he sold the keeper on Monday',
    ],
    [
      'Chelsea sold a keeper on Monday, but the deal fell through.',
      'Chelsea sold a keeper on Monday, but the deal fell through',
    ],
    [
      'But since Chelsea sold a keeper on Monday, plus two others for a fee, they are calm.',
      'Chelsea sold a keeper on Monday',
    ],
    ['Despite their loss, Chelsea sold a keeper on Monday.', 'Despite their loss, Chelsea sold a keeper on Monday'],
    ['The Courier revealed on Monday that Chelsea are calm.', 'The Courier revealed on Monday that Chelsea are calm'],
  ])('%s', (sentence, quote) => {
    expect(read(sentence).map(({ words }) => words)).toEqual([quote]);
  });
});

test('a list of days and a heading say nothing', () => {
  const days = Array.from({ length: 28 }, (_, index) => `${index + 1} February 2024`);
  expect(said(`Liverpool rejected offers on ${days.join(' and on ')}.`)).toEqual([]);
  expect(said('Liverpool rejected an offer on Monday\n\nIt was late.')).toEqual([]);
});
