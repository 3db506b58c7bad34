/**
 * How Node holds what a build makes: most of it is forgotten with its page, and what stays is not looked through again and again
 * before it is large. `npm run build` in `package.json` says the same.
 */
export const buildHeap = ['--max-semi-space-size=32', '--initial-old-space-size=1000', '--no-regexp-tier-up'] as const;
