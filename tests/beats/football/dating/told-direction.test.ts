import { expect, test } from 'vitest';
import { toldDirection } from '../../../../src/beats/football/dating/told-direction.ts';

test.each<[string, ReturnType<typeof toldDirection>]>([
  ['He will join in |', 'ahead'],
  ['His contract expires in |', 'ahead'],
  ['He could become a free agent in |', 'ahead'],
  ['They discuss a move in |', 'ahead'],
  ['He must decide before |', 'ahead'],
  ['He joined in |', 'behind'],
  ['He has been here since |', 'behind'],
  ['He was sold in |', 'behind'],
  ['He will meet those who signed him in |', 'behind'],
  ['Since his move in |', 'behind'],
  ['He had hopes of a switch in |', 'ahead'],
  ['They believed in a switch in |', null],
  ['He won cups before leaving in |', null],
  ['The plan of |', null],
  ['He was sold in May |', 'behind'],
  ['He joined on 4 May |', 'behind'],
  ['May |', null],
  ['He may go in |', 'ahead'],
  ['His deal ends in |', 'ahead'],
  ['He joined at the end of |', 'behind'],
  ['We are closer to the end of |', 'ahead'],
  ['He is out of contract at the end of |', 'ahead'],
  ['The deal was agreed before the end of |', null],
  ['He must go by the end of |', 'ahead'],
  ['May he go in |?', 'ahead'],
  [`He will join ${'and rest '.repeat(12)}in |`, null],
])('%s', (text, expected) => {
  expect(toldDirection(text.replace('|', '2025'), text.indexOf('|'))).toBe(expected);
});
