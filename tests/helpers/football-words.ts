/**
 * Words that a football reporter needs and the rest of the site does not. What is also a plain word of building or
 * reading a site is left out: goal, match, pitch, ground, window, deadline, title, side, manager, signing.
 */
export const footballWords =
  /(?<![a-z])(?:clubs?|football|footballers?|players?|coach(?:es)?|transfers?|seasons?|leagues?|stadiums?|contracts?|midfielders?|defenders?|strikers?|strik?er|full-backs?|keepers?|kick-?offs?|scarf|turf)(?![a-z])/gi;
