#!/usr/bin/env node
import { compiledModules } from '../dist/cli/compiled-modules.js'
import { tuneEngine } from '../dist/cli/tune-engine.js'

// First of all: V8 takes what it has compiled under the same settings.
tuneEngine(process.versions.v8)
const { main } = compiledModules(new URL('../dist/bundle/', import.meta.url)).load('./main.cjs')
await main(process.argv.slice(2))
