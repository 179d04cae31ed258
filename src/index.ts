export { analyzeDocument } from './analyze.ts'
