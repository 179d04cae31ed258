/** The writer's words around a quotation that say what it is. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What follows is not what it is called. */
export const DISTANCE = words(`
  so-called self-described self-styled self-proclaimed self-declared proverbial aka a.k.a. titled entitled`)

export const HEDGE = words('ostensibly supposedly purportedly nominally')

/** What follows is a word, not what it means. */
export const WORD = words(`
  word words term terms hashtag hashtags acronym abbreviation nickname moniker name names title titles spelling`)

export const WORK = words(`
  ad album anthem ballad biography blog book books cartoon comedy column documentary drama exhibition
  film films game hit memoir memoirs miniseries movie movies musical newsletter novel opera painting play plays
  playlist podcast poem program programme reboot sequel serial series show shows single sitcom song songs
  soundtrack star starring thriller track trilogy video`)

export const PEOPLE_OF_WORKS = words(
  'author host co-host hosts anchor star stars director creator producer editor cast',
)

/** Verbs whose object is given somebody's word for it. */
export const CALLING = words(`
  call called calling calls brand branded branding dub dubbed dubbing describe described describes describing
  label labeled labeling labelled labelling rate rated deem deemed term termed nickname nicknamed derided mocked
  dismissed denounced slammed decried blasted ridiculed identified identifies portrayed refer referred refers referring reference references`)

/** What is shouted, printed or promised in capitals is somebody's words all the same. */
export const SHOUTED = words(`
  chant chants chanted chanting shout shouts shouted yell yelled calls cries cry read reads reading message slogan
  slogans sign signs banner banners remark remarks comment comments line motto`)
