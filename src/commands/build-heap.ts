/**
 * How Node holds what a build makes: most of it is forgotten with its page, and is not looked through again and again where there
 * is room for it. `npm run build` in `package.json` says the same.
 */
export const buildHeap = ['--max-semi-space-size=64'] as const;
