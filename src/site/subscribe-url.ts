import { absolute } from './urls.ts';

/** The whole address of a calendar in the scheme that opens a calendar app, which then asks for it by https. */
export const subscribeUrl = (path: string): string => absolute(path).replace(/^https?:/, 'webcal:');
