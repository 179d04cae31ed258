/** The bytes 0x80–0x9F of windows-1252, in order; what it leaves undefined is read as the control character of Latin-1. */
export const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
