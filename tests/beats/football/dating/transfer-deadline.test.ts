import { describe, expect, test } from 'vitest';
import { transferDeadline } from '../../../../src/beats/football/dating/transfer-deadline.ts';
import { said } from '../../../helpers/said.ts';

describe('transfer-deadline', () => {
  test.each<[string, string, string[]]>([
    [
      'a deadline of some window',
      'They signed him on deadline day.',
      ['deadline day > 2024-12-02/2025-03-20', 'deadline day > 2024-05-15/2024-10-14'],
    ],
    ['the January deadline', 'The January transfer deadline is near.', ['transfer deadline > 2024-12-02/2025-03-20']],
    [
      'the day it closes',
      'The transfer window closes on 30 August.',
      ['transfer window closes > 2024-05-15/2024-10-14'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(transferDeadline, text)).toEqual(expected);
  });

  test.each([
    ['a deadline of another kind', 'He let a deadline pass.'],
    ['a day on which none closes', 'The transfer window closes on September 7.'],
    ['a quotation', '“They signed him on deadline day.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(transferDeadline, text)).toEqual([]);
  });
});
