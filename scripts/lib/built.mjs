/**
 * The compiled program (`npm run build`). Scripts fold names and count features with the very functions that will look
 * them up, so that data and reader cannot drift apart.
 */

/** @param {string} module for instance `lexicon/fold.js` @returns {Promise<any>} */
export async function built(module) {
  return import(String(new URL(`../../dist/${module}`, import.meta.url)))
}
