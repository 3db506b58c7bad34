const words =
  'club clubs football footballer footballers player players coach coaches transfer transfers season seasons league leagues ' +
  'stadium stadiums contract contracts midfielder defender striker full-back keeper kick-off scarf turf';

/**
 * Words that a football reporter needs and the rest of the site does not, as words and as parts of names in code. What is
 * also a plain word of reading and building a site is left out: goal, match, pitch, ground, window, side, manager. A match
 * day is football's.
 */
export const footballWords: RegExp = new RegExp(
  words
    .split(' ')
    .flatMap((word) => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      // `club`, `clubPages`; `Club`, `byClub`, `ClubList`.
      return [`(?<![A-Za-z])${word}(?![a-z])`, `${capital}(?![a-z])`];
    })
    .concat('[Mm]atch[ -]?days?(?![a-z])')
    .join('|'),
  'g',
);
