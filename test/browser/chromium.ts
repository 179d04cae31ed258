/** The one door to playwright-core: a browser that is already on the machine, or none. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is: as VERBATIM_CHROMIUM says, or where Linux has it; undefined where it is not. */
export const CHROMIUM = [process.env.VERBATIM_CHROMIUM ?? '', ...KNOWN].find((path) => existsSync(path))

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM!, args: QUIET })
}
