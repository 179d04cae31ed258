import type { ReportLine } from '../model.ts'
import { missingKey } from './missing-key.ts'

/** A line of `--jsonl`, or in one line what is wrong with it. */
export function parseLine(bytes: Buffer): ReportLine | string {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return 'is cut off or damaged; make this part again'
  }
  if (typeof value !== 'object' || value === null) return STRANGE
  const line = new Map(Object.entries(value))
  if (typeof line.get('path') !== 'string') return STRANGE
  const schema = line.get('schemaVersion')
  if (schema !== 1) return `has the schemaVersion ${schema}, and this program reads 1`
  if (line.get('type') === 'failure') return value as ReportLine
  if (line.get('type') !== 'document') return STRANGE
  const missing = missingKey(value)
  return missing === null ? (value as ReportLine) : `lacks "${missing}"; another version made it`
}

const STRANGE = 'is no line that analyze --jsonl writes'
