export { plural } from '../text/plural.ts';
