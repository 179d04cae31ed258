export {
  type AnalyzeOptions,
  type AnalyzeTextOptions,
  analyzeEach,
  analyzeFiles,
  analyzeText,
} from './analyze-files.ts'
export { CacheError } from './cache/cache.ts'
export { IdentitiesError, readIdentities } from './identities/read-identities.ts'
export type {
  DocumentReport,
  DocumentSummary,
  Failure,
  FailureLine,
  FailureReason,
  IdentityRule,
  MentionReport,
  PersonPart,
  PersonReference,
  PersonReport,
  PlaceKind,
  PlaceReport,
  QuoteKind,
  QuoteReport,
  Report,
  Span,
  SpeakerReport,
  SpeakerType,
  StatementReport,
  UserName,
  Warning,
} from './model.ts'
export { LexiconError, readLexicon } from './reader/lexicon/read-lexicon.ts'
export { type Selection, selectQuotes } from './select/select-quotes.ts'
