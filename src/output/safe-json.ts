/**
 * JSON that can be looked at in a terminal: the same values, but what JSON.stringify leaves raw and a terminal or an
 * editor might obey (C1 controls, bidi marks, line separators) is written as an escape. All of it can only stand inside
 * strings, so replacing it in the finished text is safe.
 */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
