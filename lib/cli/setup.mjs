// Brings a fresh clone to the point where the TypeScript commands can run. It uses nothing outside Node itself,
// because npm runs it before the first install.
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromiumPath } from './chromium.mjs'

refuseOldNode()
installPackages()
generateClient()
if (process.argv.includes('--browser')) await provideBrowser()

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Rådslag needs Node 20.19 or newer. This is ${process.version}.`)
}

function installPackages() {
  const stamp = 'node_modules/.radslag-lock'
  const wanted = fingerprint(['package.json', 'package-lock.json'])
  if (isStampedWith(stamp, wanted)) return
  say('Installing packages …')
  // Not `npm ci`: a lock file made where only one platform's packages can be reached would be refused by it.
  run('npm install --no-save --no-audit --no-fund --loglevel=error')
  fs.writeFileSync(stamp, wanted)
}

function generateClient() {
  const stamp = 'lib/generated/prisma/.schema'
  const wanted = fingerprint(['prisma/schema.prisma', 'node_modules/@prisma/client/package.json'])
  if (isStampedWith(stamp, wanted)) return
  say('Generating the database client …')
  run('node node_modules/prisma/build/index.js generate', 'ignore')
  fs.writeFileSync(stamp, wanted)
}

async function provideBrowser() {
  if (chromiumPath()) return
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) {
    stop('The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to it.')
  }
  say('Installing Chromium for the browser tests …')
  for (let attempt = 1; attempt <= 20; attempt++) {
    try {
      run('apt-get update -qq')
      return run('DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium', 'ignore')
    } catch {
      // Another apt-get holds the lock, or a mirror was slow: both pass.
      await pause(15_000)
    }
  }
  stop('Chromium could not be installed with apt-get. Install it by hand or set CHROMIUM_PATH to it.')
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) hash.update(fs.readFileSync(path))
  return hash.digest('hex')
}

function isStampedWith(stamp, wanted) {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted
}

function run(command, output = 'inherit') {
  execSync(command, { stdio: ['ignore', output, 'inherit'], env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1' } })
}

function say(sentence) {
  console.log(sentence)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
