import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';
import { after, beforeName, type Construction, word } from './construction.ts';

/** Phrases in which an outlet is named and not cited. */
export const noCitation: (beat: Beat) => readonly Construction[] = perBeat((beat) => {
  const before = beforeName(beat);
  const programmes = beat.press.programmes.map((programme) => `|${programme}`).join('');
  return [
    // "Photo by A. Person for X", "Copyright: X"
    before('credit', '\\b(?:photos?|images?|pictures?|getty|credit|copyright|©)[^!?]{0,60}'),
    // "live on X", "available to stream via X", "tune in to the match on X", "follow us on X"
    before(
      'live on',
      `\\b(?:live|watch(?:ed|ing)?|stream(?:ed|ing|s)?|broadcast|televised|shown|screened|available|highlights|tune(?:d)? in|airs?|aired|cover(?:ed|age)|subscribe|follow us|rights)(?: ${word}){0,4} (?:on|by|via|to|with) `,
    ),
    // "former X", "ex-X", "previously of X", "works for X"
    before('formerly of', '\\b(?:former|ex-|formerly of|previously of|(?:worked|works|work|job) (?:for|at|with)) ?'),
    // "Read more on X", "Download it from X"
    before('link', '\\b(?:read more|subscribe|sign up|download|follow)\\b[^.!?]{0,50}'),
    // "X tonight", "X from 8pm", "X app", "X subscribers", "X Sports Awards", and the beat’s programmes
    after(
      'tonight',
      ` (?:tonight|this evening|from \\d|at \\d|app\\b|cameras|studio|box office|subscri\\w+|customers|viewers|(?:\\w+ )?awards?\\b|channels?\\b${programmes})`,
    ),
  ];
});

/** The same for names that are also plain words: "Independent reports suggest", "Record signing". */
export const plainWords: readonly Construction[] = [
  // "Independent reports suggest", "Record claims from"
  after(
    'reports suggest',
    ' (?:reports?|claims?|sources?|stories) (?:suggest|claim|say|indicate|stat|emerg|hav|had|were|are|in |from |of )',
  ),
];
