import { pundit } from './define-people.ts';

/** Who comments on it, once players most of them. */
export const pundits = [
  pundit('Steven Gerrard', {
    names: ['Gerrard'],
    born: ['1980-05-30', 'squads-2006'],
    complete: {
      until: '2025-10',
      by: [
        ['Steven Gerrard, Wikipedia', 'https://en.wikipedia.org/wiki/Steven_Gerrard', '2026-11-26'],
        [
          'Gerrard staðfestir næsta skref (autumn 2025, TNT Sports; last post Al-Ettifaq), DV',
          'https://www.dv.is/?p=1041936',
          '2026-11-26',
        ],
      ],
    },
    coached: [
      ['rangers', '2018-05-04', '2021-11-11', { began: '2018-06-01' }],
      ['aston-villa', '2021-11-11', '2022-10-20'],
      ['al-ettifaq', '2023-07-03', '2025-01-30'],
    ],
    played: [
      ['liverpool', '', '2015-06-30'],
      ['la-galaxy', '2015-01-07', '2016-11-15', { began: '2015-07-01' }],
    ],
  }),
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
