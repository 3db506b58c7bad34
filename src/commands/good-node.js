// Plain JavaScript, as whatever asks here may run on a Node that reads nothing else.

/** The versions that can run the site, in words. */
export const goodNodes = '22.22, 24.8 or 26, or a later one of these';

/**
 * Whether a Node of this version, such as `v24.21.0`, reads TypeScript as it stands and has what Astro asks for.
 * @param {string} version
 * @returns {boolean}
 */
export function isGoodNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major === 22 ? minor >= 22 : major === 24 ? minor >= 8 : major >= 26;
}
