/**
 * The words by which a web page gives itself away, as data: where a notice counts, what it says, how long it may be.
 * A length goes with each, because "we use cookies" in a long paragraph is an article about cookies.
 */
import type { Piece } from './piece.ts'

export interface Notice {
  readonly pattern: RegExp
  readonly maxWords: number
}

const notice = (maxWords: number, pattern: RegExp): Notice => ({ pattern, maxWords })

export const fits = ({ pattern, maxWords }: Notice, { text, size }: Piece): boolean =>
  size <= maxWords && pattern.test(text)

/** Lines that nobody writes as prose. */
export const ANYWHERE: readonly Notice[] = [
  notice(8, /^(?:advertisement|advertisment|sponsored(?: content)?|promoted(?: content)?)[.:]?$/i),
  notice(10, /^(?:story|article) continues (?:below|after)\b/i),
  notice(8, /^(?:continue reading|scroll (?:down )?(?:for|to)) (?:below|more|the main story|continue)\b/i),
  notice(
    30,
    /^(?:read (?:more|also|next)|see also|also read|related(?: (?:articles?|stories|story|posts?|news))?|more on this|recommended(?: reading)?|you (?:may|might) also like|don[’']t miss)\s?[:>»|]/i,
  ),
  notice(
    40,
    /^(?:sign up|subscribe|click here|join|follow us|like us)\b.*\b(?:newsletters?|inbox|telegram|whatsapp|youtube|our channel|our app)\b/i,
  ),
  notice(40, /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d))/i),
  notice(60, /\ball rights reserved\b|\bmay not be published, broadcast\b/i),
  notice(60, /\bcookies\b(?<=\b(?:(?:we|site|website) uses?|(?:accept|our use of)(?: all)?) cookies)/i),
  notice(
    10,
    /^(?:share|tweet|print|email) this(?: (?:article|story|post|page))?[.!:]?$|^share (?:on|via|with)\b/i,
  ),
  notice(6, /^(?:page |p\. ?)?\d{1,4}(?: (?:of|\/) ?\d{1,4})?$|^[-–] ?\d{1,4} ?[-–]$/i),
  notice(
    40,
    /^(?:photo|image|picture|graphic)s?(?: credits?)? ?(?:©|:) ?(?:getty|reuters|ap\b|afp|epa|shutterstock|istock|flickr|wikimedia|courtesy)/i,
  ),
]

/** Readers' words follow. "Comments" alone is not enough: a report may have a chapter of that name. */
export const COMMENTS: readonly Notice[] = [
  notice(4, /^(?:(?:no|\d+) comments|1 comment|comments ?\(\d+\))\s?:?$/i),
  notice(8, /^\d+ (?:comments?|responses|replies|thoughts) (?:on|to)\b/i),
  notice(8, /^(?:post|leave|add|write) (?:a|your) (?:comment|reply)\b/i),
  notice(
    30,
    /^(?:be the first to comment|join the conversation|your e-?mail address will not be published)\b/i,
  ),
]

/** Alone on its line, with other headlines below. */
export const LIST_HEADS: readonly Notice[] = [
  notice(
    6,
    /^(?:read (?:more|also|next)|see also|also read|related|related (?:articles?|stories|posts|news|content|topics)|more (?:stories|news|on this story)|recommended(?: for you| reading)?|you (?:may|might) also (?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|latest news|top stories)\s?[:>»]?$/i,
  ),
]

/** Before the headline. */
export const BEFORE: readonly Notice[] = [
  notice(
    4,
    /^(?:menu|home|news|search|log ?in|sign (?:in|up)|register|subscribe(?: now)?|support us|donate(?: now)?|close|share|tweet|latest(?: news)?|breaking news|top stories|trending(?: now)?|e-?paper|live(?: tv)?|contact(?: us)?|about(?: us)?|newsletters?|follow us|my account|facebook|twitter|whatsapp|telegram|instagram|youtube|english|listen|print)[:>»|]?$/i,
  ),
  notice(
    6,
    /^(?:skip to|jump to|go to|toggle|back to|open) (?:the )?(?:main |site )?(?:content|navigation|menu|search|home ?page|top)\b/i,
  ),
  notice(12, /^home ?[›»>/|→]/i),
  notice(12, /^(?:[\p{L}&]+ \| ){2,}/u),
]

/** After the last paragraph. */
export const AFTER: readonly Notice[] = [
  ...BEFORE.slice(0, 2),
  notice(
    60,
    /\b(?:support us\b|become (?:a|our|an?) (?:patron|member|supporter|subscriber)\b|patreon|make a donation\b|donate (?:now|today|here)\b|buy (?:us|me) a coffee\b|support (?:our|independent) journalism\b)/i,
  ),
  notice(
    40,
    /\b(?:how (?:can|may) (?:i|we) help\b|ask us anything\b|chat with us\b|customer support\b|live chat\b|here to (?:help|answer your questions))/i,
  ),
  notice(
    6,
    /^(?:source(?: link)?|original(?: article| source| link)?|link|via|view original|read (?:the )?(?:original|full)(?: (?:article|story))?(?: here)?)[.:]?$/i,
  ),
  notice(2, /^comments?:?$/i),
  notice(3, /^(?:https?:\/\/|www\.)\S+$/i),
  notice(
    40,
    /^(?:sign up|subscribe|follow|like us|join us|join our|download|get (?:the|our) (?:latest|best|daily))\b/i,
  ),
  notice(40, /\b(?:our|the|free|daily|weekly) newsletter\b|\bto your inbox\b|\bpush notifications\b/i),
  notice(20, /^(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|labels?) ?:/i),
  notice(8, /^(?:next|previous|older|newer)(?: (?:post|article|story|page|comments)s?)?[ ›»→]*$|^[‹«← ]+/i),
  notice(60, /\b(?:terms of (?:use|service)|privacy policy|cookie policy)\b/i),
  notice(
    30,
    /\b(?:got a (?:news )?tip|send us your|contact the (?:author|newsroom|editor)|e-?mail us at|write to us at|have your say|let us know (?:what you think|in the comments))\b/i,
  ),
  notice(
    30,
    /\bthis (?:story|article|post|report|content) (?:was|has been|is) (?:originally|first|also|auto|automatically|syndicated|not been edited)\b/i,
  ),
  notice(
    30,
    /\b(?:the post .* appeared first on|click here to|download our app|share your (?:thoughts|comments|views))\b/i,
  ),
  notice(30, /\bctrl ?\+ ?enter\b|\b(?:notice|spot|find|found|see)(?:ed|ted)? an? (?:error|mistake|typo)\b/i),
]
