import { agent } from './define-people.ts';

/** Who speaks for players. */
export const agents = [
  agent('Tyler Alexander-Arnold'),
  agent('Ramy Abbas', { names: ['Ramy Abbas Issa'] }),
  agent('Jorge Mendes'),
  agent('Pini Zahavi', { names: ['Zahavi'] }),
];
