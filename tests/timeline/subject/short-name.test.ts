import { describe, expect, test } from 'vitest';
import { saga } from '../../../src/saga/saga.ts';
import { isAboutSubject } from '../../../src/timeline/subject/is-about-subject.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const isAbout = (text: string): boolean | undefined => {
  const [teller] = timelineOf([text], saga).stories;
  return teller && isAboutSubject(teller, saga);
};

/** A text in which another player is named more often. */
const ofAnother =
  'Jude Bellingham has praised Trent Alexander-Arnold. Bellingham likes to talk. Bellingham is a midfielder.';

describe('a headline names the subject by the first name that the text gives in full', () => {
  test.each([
    'Trent contract latest as Liverpool wait',
    'Why Trent will stay',
    'Liverpool wait on Trent',
    'Trent’s future in doubt',
    'TRENT READY TO GO',
    'Trent Says No To New Deal',
    'Trent and Jude shine',
    'Midfielder: Trent would be mad to go',
    '‘Trent is a friend’',
    'Reds braced for Trent exit',
  ])('%s', (headline) => {
    expect(isAbout(`${headline}\n\n${ofAnother}`)).toBe(true);
  });

  test('also in the front matter', () => {
    expect(isAbout(`---\ntitle: Trent says no\n---\n${ofAnother}`)).toBe(true);
  });
});

describe('but not where the word is another’s, or a part of another name', () => {
  test.each([
    [
      'Trent Sainsbury signs for Villa',
      'Trent Sainsbury has signed. Sainsbury is glad. Sainsbury knows Trent Alexander-Arnold.',
    ],
    ['Trent is ready', 'Trent Sainsbury has signed. Sainsbury is glad. Sainsbury knows Trent Alexander-Arnold.'],
    ['Trent Bridge to host a final', `${ofAnother} He has been to Trent Bridge.`],
    ['Trent Bridge To Host A Final', `${ofAnother} He has been to Trent Bridge.`],
    ['Stoke-on-Trent waits for a guest', ofAnother],
    ['A walk along the River Trent', `${ofAnother} He knows the River Trent.`],
    ['Trent water rises', 'Jude Bellingham is wet. Bellingham swims.'],
    ['It is late', ofAnother],
    ['The trent of the game', ofAnother],
  ])('%s', (headline, text) => {
    expect(isAbout(`${headline}\n\n${text}`)).toBe(false);
  });
});

describe('who comments on it, reports it or coaches is no rival where the story opens with the subject', () => {
  test.each([
    ['a pundit', 'Gary Neville has his doubts. Neville said so on Monday. Neville went on.'],
    ['a coach', 'Arne Slot is calm. Slot will wait. Slot has time.'],
    ['a journalist', 'Fabrizio Romano wrote so. Romano has sources. Romano went on.'],
  ])('%s', (_, rest) => {
    expect(isAbout(`It is late\n\nTrent Alexander-Arnold has to decide.\n\n${rest}`)).toBe(true);
  });

  test.each([
    ['another player is', 'Jude Bellingham has his doubts. Bellingham said so on Monday. Bellingham went on.'],
    ['somebody unknown is', 'Striker Halvard Lien has his doubts. Lien said so on Monday. Lien went on.'],
  ])('%s', (_, rest) => {
    expect(isAbout(`It is late\n\nTrent Alexander-Arnold has to decide.\n\n${rest}`)).toBe(false);
  });

  test.each([
    ['a coach of whom it tells first', 'Arne Slot has signed. Slot will stay. Trent Alexander-Arnold is glad.'],
    ['a pundit alone', 'Gary Neville has retired. Neville is glad.'],
  ])('%s is', (_, text) => {
    expect(isAbout(`It is late\n\n${text}`)).toBe(false);
  });
});
