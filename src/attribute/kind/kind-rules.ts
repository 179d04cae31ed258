/** The policy: the first rule that holds says which kind a quotation is. */
import { DIRECT_RULES } from './direct-rules.ts'
import { HEADLINE_RULES } from './headline-rules.ts'
import type { KindRule } from './kind-rule.ts'
import { TERM_RULES } from './term-rules.ts'

export const KIND_RULES: readonly KindRule[] = [...HEADLINE_RULES, ...DIRECT_RULES, ...TERM_RULES]
