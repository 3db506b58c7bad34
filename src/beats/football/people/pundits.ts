import { pundit } from './define-people.ts';

/** Who comments on it, once players most of them. */
// biome-ignore format: a table, one of them to a line
export const pundits = [
  pundit('Steven Gerrard', { names: ['Gerrard'], born: ['1980-05-30', 'squads-2006'], coached: [['rangers', '2018-05-04', '2021-11-11'], ['aston-villa', '2021-11-11', '2022-10-20'], ['al-ettifaq', '2023-07-03', '2025-01-30']] }),
  pundit('Jamie Carragher', { names: ['Carragher'] }),
  pundit('Gary Neville'),
  pundit('Rio Ferdinand'),
  pundit('Gary Lineker', { names: ['Lineker'] }),
  pundit('Alan Shearer', { names: ['Shearer'] }),
  pundit('Micah Richards'),
  pundit('Steve McManaman', { names: ['McManaman'] }),
  pundit('Michael Owen'),
  pundit('Robbie Fowler'),
  pundit('Graeme Souness', { names: ['Souness'] }),
  pundit('Roy Keane'),
  pundit('Thierry Henry'),
  pundit('Danny Murphy'),
  pundit('Jermaine Pennant'),
  pundit('Glen Johnson'),
  pundit('Paul Merson'),
  pundit('Stan Collymore', { names: ['Collymore'] }),
  pundit('Daniel Sturridge', { names: ['Sturridge'] }),
  pundit('John Aldridge'),
  pundit('Ally McCoist', { names: ['McCoist'] }),
  pundit('Mick Brown'),
];
