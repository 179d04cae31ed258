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

/** Whether a text holds a letter. */
export function hasLetter(text: string): boolean {
  return isAsciiLetter(text.charCodeAt(0)) || (!isAsciiCharacter(text) && /\p{L}/u.test(text))
}

/** Whether a text holds a letter or a digit: punctuation is no word. */
export function hasWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return (
    isAsciiLetter(code) ||
    (code >= 48 && code <= 57) ||
    (!isAsciiCharacter(text) && /[\p{L}\p{N}]/u.test(text))
  )
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isAsciiCharacter(text: string): boolean {
  return text.length === 1 && text.charCodeAt(0) < 128
}
