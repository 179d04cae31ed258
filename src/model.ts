/**
 * Every type that flows through Verbatim, in the order in which it flows. No code.
 *
 * Document → Structured → Quoted → Segmented → Mentioned → Resolved → Attributed → DocumentReport → Report
 *
 * Each stage takes the type before and returns it with more fields, so that stages called in the wrong order do not
 * compile. Quotations are found before sentences, because a sentence may hold a quotation of several sentences: the
 * splitter has to know where the marks are.
 *
 * Offsets are UTF-16 code units, half-open, into the decoded text, everywhere up to `Attributed`. The reports count Unicode
 * code points of the file; `report/` is the one place that converts.
 */

/** A half-open range of offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A problem in a text that a person may want to look at. It never stops the analysis. */
export interface Warning extends Span {
  /** Stable, kebab-case: `unclosed-quotation`, `encoding-guessed`. */
  readonly code: string
  readonly message: string
}

// ── reader ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One file as text. */
export interface Document {
  /** As given by the user or found in the folder; `stdin` or the name given for it. */
  readonly path: string
  readonly text: string
  /** WHATWG label: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

export type FailureReason = 'not-found' | 'unreadable' | 'binary' | 'encoding' | 'too-large' | 'internal'

/** An input that could not be analysed, and what to do about it, in one line. */
export interface Failure {
  readonly path: string
  readonly reason: FailureReason
  readonly message: string
}

export type ReadResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly failure: Failure }

// ── structure ────────────────────────────────────────────────────────────────────────────────────────────────────────

export type BlockKind = 'title' | 'heading' | 'byline' | 'date' | 'paragraph' | 'boilerplate'

/** A run of lines that belong together; blocks are in order, disjoint, and hold no outer white space. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** "Quote:", "Details:", "Source:" at the start of the block, colon included. */
  readonly label: Span | null
  /** "MOSCOW:", "DOVER, Del. (AP) —" at the start of the block. */
  readonly dateline: Span | null
  /** In an interview or transcript "ILVES:", "Q." at the start of the block, colon included; without a mark before it. */
  readonly turn: Span | null
}

/** The text as it was written, where copying has garbled characters: `text` has “ where `file` has "&ldquo;" or "â€œ". */
export interface Restored extends Document {
  readonly file: string
  /** What differs: the n-th stretch of the file is the n-th of the text. In order and disjoint. */
  readonly garbled: { readonly inFile: readonly Span[]; readonly inText: readonly Span[] }
}

export interface Structured extends Restored {
  readonly title: string | null
  readonly blocks: readonly Block[]
  /** Hyphens (with the line break behind them, if any) that only a line break put into a word: left out when reading. */
  readonly hyphens: readonly Span[]
}

// ── quotes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Words between quotation marks, not yet known to be anyone's. */
export interface Quotation extends Span {
  /** The words without the outer marks, one span for each paragraph. */
  readonly content: readonly Span[]
  /** False where the closing mark was missing and the end was inferred. */
  readonly closed: boolean
  /** The label of the turn in a transcript that this is: "ILVES:". */
  readonly turn: Span | null
  /** Index of the quotation around this one, or -1. */
  readonly parent: number
}

export interface Quoted extends Structured {
  /** In order of `start`; a nested quotation follows the one around it. */
  readonly quotations: readonly Quotation[]
}

// ── segment ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  /** As read: line-break hyphens and invisible characters left out. Equal to the slice of the text everywhere else. */
  readonly text: string
  /** Lower case of `text`, curly apostrophes made straight. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Index into `blocks`. */
  readonly block: number
  /** Index into `sentences`. */
  readonly sentence: number
  /** Index of the innermost quotation around the token (its marks included), or -1. */
  readonly quotation: number
}

/** A sentence of the writer's; a quotation of several sentences stays inside the one that holds it. */
export interface Sentence extends Span {
  /** Half-open range of indexes into `tokens`. */
  readonly from: number
  readonly to: number
  readonly block: number
}

/** Tokens and sentences cover every block but boilerplate. */
export interface Segmented extends Quoted {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

// ── mentions ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export type MentionType = 'person' | 'place' | 'organization' | 'other'

/** What made us believe something, and how much. */
export interface Evidence {
  /** Kebab-case name of the rule or model that decided. */
  readonly rule: string
  /** 0…1. */
  readonly confidence: number
}

/** A name of the user's own list, and what the user knows of it. */
export interface UserName {
  /** As it is to stand in the report. */
  readonly name: string
  /** `none`: no name at all, whatever it looks like. */
  readonly type: 'person' | 'place' | 'organization' | 'none'
  /** Other names of the same, found like `name`. */
  readonly aliases: readonly string[]
  /** Of a person. */
  readonly role: string | null
  /** Of a place, in degrees. */
  readonly latitude: number | null
  readonly longitude: number | null
  /** Of a place: ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** Whom the user means by a name: everybody who is called so, or only in some documents. */
export interface PersonReference {
  readonly name: string
  /** Paths, or ends of paths; null for all documents. */
  readonly documents: readonly string[] | null
}

/** What the user knows of who is who; it stands over all that the program finds. */
export type IdentityRule =
  /** They are one person; the first name is the one to stand in the report, unless there is another. */
  | { readonly kind: 'merge'; readonly people: readonly PersonReference[]; readonly name: string | null }
  /** Those in some documents are people of their own. */
  | { readonly kind: 'split'; readonly person: PersonReference; readonly into: readonly PersonPart[] }
  /** No two of them are one person. */
  | { readonly kind: 'never'; readonly people: readonly PersonReference[] }
  | { readonly kind: 'rename'; readonly person: PersonReference; readonly to: string }
  /** What is to stand in the report as the person's roles. */
  | { readonly kind: 'roles'; readonly person: PersonReference; readonly roles: readonly string[] }

/** What may be wrong in who is who, as a rule that would mend it. */
export interface IdentitySuggestion {
  readonly rule: Extract<IdentityRule, { kind: 'merge' | 'split' }>
  /** "minister in both", "the articles share Jonas Weil and Hallen". */
  readonly reasons: readonly string[]
}

/** One of several people of a name, by the documents that mean that one. */
export interface PersonPart {
  readonly name: string
  readonly documents: readonly string[]
}

/** A name in the text: without title, role or possessive 's. */
export interface Mention extends Span {
  readonly type: MentionType
  /** As read: line-break hyphens mended, white space folded to one space. */
  readonly text: string
  /** Half-open range of indexes into `tokens`. */
  readonly from: number
  readonly to: number
  /** Title or role in front of a person's name ("Russian Defence Minister"), as a token range, or null. */
  readonly title: { readonly from: number; readonly to: number } | null
  readonly evidence: Evidence
}

export interface Mentioned extends Segmented {
  /** In order of `start`, disjoint. */
  readonly mentions: readonly Mention[]
}

// ── resolve ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Gender = 'female' | 'male'

interface NamedEntity {
  /** The fullest, most usual form, without title; for people whom only titles tell apart, with it: "Mrs. Dell". */
  readonly name: string
  readonly aliases: readonly string[]
  /** Indexes into `mentions`. */
  readonly mentions: readonly number[]
}

export interface PersonEntity extends NamedEntity {
  readonly type: 'person'
  /** As the text states them: "president of Norvia". */
  readonly roles: readonly string[]
  readonly gender: Gender | null
}

export type PlaceKind = 'country' | 'region' | 'city' | 'physical' | 'facility' | 'other'

/** Another place that the name may mean in this text. */
export interface PlaceAlternative {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface PlaceEntity extends NamedEntity {
  readonly type: 'place'
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** The likeliest first; empty where the place is beyond doubt. */
  readonly alternatives: readonly PlaceAlternative[]
}

export interface OrganizationEntity extends NamedEntity {
  readonly type: 'organization'
}

export type Entity = PersonEntity | PlaceEntity | OrganizationEntity

/** A pronoun, or a definite role ("the minister") outside quotations, and whom it may stand for. */
export interface Reference extends Span {
  readonly kind: 'pronoun' | 'nominal'
  readonly text: string
  /** Half-open range of indexes into `tokens`. */
  readonly from: number
  readonly to: number
  /** Best first; `entity` is an index into `entities` of a person; `score` 0…1. Empty where nobody fits. */
  readonly candidates: readonly { readonly entity: number; readonly score: number }[]
  /** The phrase that brought in whom a pronoun means where he has no name: "a father of two". */
  readonly unnamed: Span | null
}

export interface Resolved extends Mentioned {
  readonly entities: readonly Entity[]
  /** For each mention, the index of its entity, or -1 (mentions of type `other`). */
  readonly entityOf: readonly number[]
  /** In order of `start`. */
  readonly references: readonly Reference[]
}

// ── attribute ────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A whole utterance; a fragment within the writer's own sentence; words in marks that report nobody's words; what somebody
 * is said to have said, without marks.
 */
export type QuoteKind = 'direct' | 'partial' | 'term' | 'indirect'

export type SpeakerType = 'person' | 'place' | 'organization' | 'group'

/** A mention in the text that names whoever speaks or may speak. */
export interface Source extends Span {
  /** As read. */
  readonly text: string
  /** Canonical name of the entity meant, else the words of the mention ("the defence ministry"). */
  readonly name: string
  readonly type: SpeakerType
  /** Index into `entities`, or null. */
  readonly entity: number | null
}

export interface Speaker extends Source {
  /** Whoever speaks together with this one, in order: Brandt in "Ilves and Brandt said". */
  readonly others: readonly Source[]
}

export interface LikelySpeaker extends Source {
  /** 0…1. */
  readonly probability: number
}

/** What told one candidate from another, in words for people, and how much. */
export interface Reason {
  readonly feature: string
  /** Log-odds, above 0. */
  readonly weight: number
}

export interface Attribution {
  /** Index into `quotations`. */
  readonly quotation: number
  readonly kind: QuoteKind
  readonly speaker: Speaker | null
  /** Where there is no speaker: the likeliest ones, best first, three at most. */
  readonly candidates: readonly LikelySpeaker[]
  /** "said", "according to". */
  readonly cue: (Span & { readonly text: string }) | null
  readonly evidence: Evidence
  /** Only where it was asked for. */
  readonly comparison?: Comparison
}

/** Why this speaker and not the next likely one. */
export interface Comparison {
  /** As read, or null where nobody else was likely. */
  readonly against: string | null
  /** The weightiest first, five at most. */
  readonly features: readonly Reason[]
}

export interface Attributed extends Resolved {
  /** One for each quotation, in the same order. */
  readonly attributions: readonly Attribution[]
}

// ── about ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A pronoun inside a quotation whose person is plain. */
export interface Allusion extends Span {
  /** Index into `entities` of a person. */
  readonly entity: number
}

export interface Understood extends Attributed {
  /** One list for each attribution, in order of `start`. */
  readonly allusions: readonly (readonly Allusion[])[]
}

// ── report: what leaves the program; offsets count Unicode code points ───────────────────────────────────────────────

export interface MentionReport extends Span {
  /** Path of the document. */
  readonly document: string
  readonly text: string
  /** Only where it was asked for: by what the name was found. Quotes always say so themselves. */
  readonly explanation?: Evidence
}

export interface PersonReport {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  /** Number of mentions by name. */
  readonly count: number
  /** Number of quotes of which this is the speaker. */
  readonly quotes: number
  readonly mentions: readonly MentionReport[]
}

export interface PlaceReport {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** Other places of that name which the text may mean, the likeliest first. */
  readonly alternatives: readonly PlaceAlternative[]
  readonly count: number
  readonly mentions: readonly MentionReport[]
}

export interface SourceReport extends Span {
  readonly name: string
  readonly type: SpeakerType
  /** Id of the person, or null. */
  readonly person: string | null
  readonly text: string
}

export interface SpeakerReport extends SourceReport {
  readonly others: readonly SourceReport[]
}

export interface LikelySpeakerReport extends SourceReport {
  /** 0…1. */
  readonly probability: number
}

/** A pronoun inside a quotation, and whom it means. */
export interface AllusionReport extends Span {
  readonly person: string
  readonly text: string
}

/** The sentences around a quote, as they are read: hyphens of line breaks mended, white space folded. */
export interface ContextReport extends Span {
  readonly text: string
}

export interface QuoteReport extends Span {
  readonly id: string
  readonly document: string
  readonly text: string
  readonly content: string
  readonly kind: QuoteKind
  readonly speaker: SpeakerReport | null
  readonly candidates: readonly LikelySpeakerReport[]
  readonly cue: (Span & { readonly text: string }) | null
  readonly rule: string
  readonly confidence: number
  readonly people: readonly string[]
  readonly places: readonly string[]
  /** Pronouns whose person is plain: "I", the speaker; "you", the listener; "he", where the text leaves no doubt. */
  readonly about: readonly AllusionReport[]
  /** Id of the statement that is quoted; null in the report of one document, and for quotes of the kind `term`. */
  readonly statement: string | null
  readonly closed: boolean
  readonly line: number
  readonly column: number
  /** Only where it was asked for: what weighed most for this speaker against the next likely one. */
  readonly explanation?: Comparison
  /** Only where it was asked for; null in a part that has no sentences. */
  readonly context?: ContextReport | null
}

/** One utterance, in all the words in which the documents quote it: whole, cut short, or in another translation. */
export interface StatementReport {
  readonly id: string
  /** As most of its quotes say. */
  readonly speaker: Pick<SourceReport, 'name' | 'type' | 'person'> | null
  /** Ids, in the order of `documents`. */
  readonly quotes: readonly string[]
  /** What the quotes hold, each wording once, in the order of `quotes`. */
  readonly wordings: readonly string[]
  /** Paths: those with a date first, the earliest before the later ones, then the others as they were given. */
  readonly documents: readonly string[]
}

/** What a document says and how it is laid out, for whoever shows it; offsets count code points. */
export interface ArticleText {
  /** Decoded, untouched. */
  readonly text: string
  readonly blocks: readonly (Span & { readonly kind: BlockKind })[]
  /** To be left out when reading. */
  readonly hyphens: readonly Span[]
}

export interface DocumentSummary {
  readonly path: string
  readonly title: string | null
  /** The day that stands above the text, ISO 8601: "2023-04-10". */
  readonly date: string | null
  readonly encoding: string
  /** Unicode code points. */
  readonly characters: number
  readonly words: number
  readonly sentences: number
  readonly warnings: readonly Warning[]
  /** Only where it was asked for. */
  readonly article?: ArticleText
}

/** One line of `--format jsonl`. */
export interface DocumentReport extends DocumentSummary {
  readonly schemaVersion: 1
  readonly type: 'document'
  readonly people: readonly PersonReport[]
  readonly places: readonly PlaceReport[]
  readonly quotes: readonly QuoteReport[]
}

/** One line of `--format jsonl` for an input that could not be analysed. */
export interface FailureLine extends Failure {
  readonly schemaVersion: 1
  readonly type: 'failure'
}

/** What one input comes to. */
export type ReportLine = DocumentReport | FailureLine

/** The object of `--format json`: all documents together. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly documents: readonly DocumentSummary[]
  readonly people: readonly PersonReport[]
  readonly places: readonly PlaceReport[]
  readonly quotes: readonly QuoteReport[]
  /** Those in most documents first. */
  readonly statements: readonly StatementReport[]
  readonly failures: readonly Failure[]
}
