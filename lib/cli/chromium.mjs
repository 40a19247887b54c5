import fs from 'node:fs'

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The browser for the tests: the one named in CHROMIUM_PATH, else one in a usual place. */
export function chromiumPath() {
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path && fs.existsSync(path))
}
