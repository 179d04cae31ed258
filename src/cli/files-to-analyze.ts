/** What a run needs before it begins with the first file; whatever is wrong with the call is found here. */
import { analyzeInputs } from '../analyze-files.ts'
import { CacheError, openCache } from '../cache/cache.ts'
import type { UserName } from '../model.ts'
import { countJobs } from '../pool/count-jobs.ts'
import { isEncoding } from '../reader/decode.ts'
import { findInputs } from '../reader/find-inputs.ts'
import type { Found } from '../reader/found.ts'
import { LexiconError, readLexicon } from '../reader/lexicon/read-lexicon.ts'
import { inShard } from '../reader/shard.ts'
import type { Messages } from './messages.ts'
import type { Plan } from './plan.ts'
import type { Source } from './source.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError for an unknown encoding, a list of names with a mistake in it, and a cache that cannot be used */
export async function filesToAnalyze(plan: Plan, messages: Messages): Promise<Source> {
  const { encoding } = plan.reading
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(`unknown encoding ${encoding}; for example utf-8, windows-1252, utf-16le`)
  }
  const lexicon = plan.lexicon === null ? [] : await userNames(plan.lexicon)
  const { shard } = plan
  const all = await findInputs(plan.paths, plan.reading)
  const inputs = shard === null ? all : all.filter((found) => inShard(found, shard))
  const cache = plan.cache === null ? {} : { cache: await openCache(plan.cache).catch(refuse) }
  const options = {
    ...plan.reading,
    ...cache,
    lexicon,
    jobs: plan.jobs ?? (await countJobs(inputs)),
    onFault: messages.fault,
    onUnsaved: sayOnce(plan, messages),
  }
  const list: Found[] =
    plan.lexicon === null ? [] : [{ ok: true, input: { kind: 'file', path: plan.lexicon } }]
  return {
    files: [...all, ...list],
    total: inputs.length,
    others: all.length - inputs.length,
    lines: (signal) => analyzeInputs(inputs, { ...options, signal }),
  }
}

async function userNames(path: string): Promise<readonly UserName[]> {
  return readLexicon(path).catch(refuse)
}

function refuse(error: unknown): never {
  const isMistake = error instanceof CacheError || error instanceof LexiconError
  throw isMistake ? new UsageError(error.message) : error
}

/** A full disk is full for the next thousand results, too. */
function sayOnce({ cache }: Plan, { say }: Messages): (error: unknown) => void {
  let said = false
  return (error) => {
    const { code } = error as NodeJS.ErrnoException
    if (!said) say(`${cache}: not every result could be kept (${code}); the report is whole`)
    said = true
  }
}
