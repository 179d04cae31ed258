/**
 * Capital or small: asked of every word many times over. In ASCII the code decides, which takes a tenth of the time of a
 * pattern with Unicode classes; and such a pattern takes a millisecond to compile.
 */

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}

/** A text in small letters. Most words are so already, which takes half the time to see that it takes to make them so. */
export function lowerCase(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 || (code >= 65 && code <= 90)) return text.toLowerCase()
  }
  return text
}
