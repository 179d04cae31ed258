/**
 * Text of files, names of files and messages on their way to a terminal or a spreadsheet. An article can hold escape
 * sequences that repaint the screen or rename the window, and marks that make "evil.txt" read "txt.live": they are
 * shown as what they are, or left out where they have no look of their own.
 */

/** One line, safe to show: white space folded to spaces, controls as pictures (ESC as ␛), invisible marks left out. */
export function clean(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0)!
    if (/\s/.test(character)) return ' '
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return /\p{Cf}/u.test(character) ? '' : '\ufffd'
  })
}

/**
 * Controls, lone surrogates, line and paragraph separators, and format marks, of which the joiners stay: emoji and
 * several scripts are spelled with them.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu
