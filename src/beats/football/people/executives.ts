import { executive } from './define-people.ts';

/** Who runs clubs and leagues. */
export const executives = [
  executive('Florentino Perez', { club: 'real-madrid' }),
  executive('Juni Calafat', { club: 'real-madrid', names: ['Calafat'] }),
  executive('Jose Angel Sanchez', { club: 'real-madrid' }),
  executive('Richard Hughes', { club: 'liverpool' }),
  executive('Michael Edwards', { club: 'liverpool' }),
  executive('Billy Hogan', { club: 'liverpool' }),
  executive('John W Henry', { club: 'liverpool', names: ['John W. Henry'] }),
  executive('Tom Werner', { club: 'liverpool' }),
  executive('Jorg Schmadtke', { club: 'liverpool', names: ['Schmadtke'] }),
  executive('Javier Tebas', { names: ['Tebas'] }),
];
