import { describe, expect, it } from 'vitest'
import { readSettings } from '@/lib/env'

const GOOD_SECRET = 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe'
const DATABASE_URL = 'postgresql://radslag:x@db.example:5432/radslag'

function settings(variables: Record<string, string>) {
  const read = readSettings(variables)
  if (!read.ok) throw new Error(read.faults.join(' '))
  return read.settings
}

function faults(variables: Record<string, string>) {
  const read = readSettings(variables)
  return read.ok ? [] : read.faults
}

describe('with nothing set', () => {
  it('it is a demo on port 3000', () => {
    expect(settings({})).toMatchObject({ RADSLAG_DEMO: true, PORT: 3000, RADSLAG_URL: 'http://localhost:3000' })
  })
})

describe('a database address, or RADSLAG_DEMO=0, means production', () => {
  it('which refuses to start without a secret, and says how to make one', () => {
    expect(faults({ DATABASE_URL })).toEqual([expect.stringMatching(/^RADSLAG_SECRET is missing.*openssl rand/)])
    expect(faults({ RADSLAG_DEMO: '0' })).toHaveLength(1)
  })

  it.each([
    'short',
    'change-me-change-me-change-me-change-me',
    'abababababababababababababababababababab',
    'this-is-the-default-value-of-the-setting-1',
  ])('which refuses the secret %s', (RADSLAG_SECRET) => {
    expect(faults({ DATABASE_URL, RADSLAG_SECRET })).toEqual([expect.stringMatching(/^RADSLAG_SECRET /)])
  })

  it('which starts with a secret of its own', () => {
    expect(settings({ DATABASE_URL, RADSLAG_SECRET: GOOD_SECRET }).RADSLAG_DEMO).toBe(false)
  })

  it('unless a demo is asked for', () => {
    expect(settings({ DATABASE_URL, RADSLAG_DEMO: '1' }).RADSLAG_DEMO).toBe(true)
  })
})

describe('a wrong setting', () => {
  it.each([
    ['PORT', 'http', 'a port number between 1 and 65535'],
    ['PORT', '70000', 'a port number between 1 and 65535'],
    ['DATABASE_URL', 'mysql://x', 'postgresql://'],
    ['RADSLAG_URL', 'dialog.example.se', 'http:// or https://'],
    ['SMTP_URL', 'mail.example.se', 'smtp://'],
    ['RADSLAG_DEMO', 'yes', '0 or 1'],
    ['LOG_LEVEL', 'loud', 'debug, info, warn, error or silent'],
  ])('%s=%s is named, with what it must be', (name, value, words) => {
    const [fault] = faults({ RADSLAG_SECRET: GOOD_SECRET, [name]: value })
    expect(fault).toContain(name)
    expect(fault).toContain(words)
  })

  it('leaves its value, which may be a password, out of the message', () => {
    expect(faults({ DATABASE_URL: 'mysql://user:verysecretword@host/db' }).join()).not.toContain('verysecretword')
  })

  it('is reported together with the others, not one at a time', () => {
    expect(faults({ PORT: 'x', SMTP_URL: 'x' })).toHaveLength(2)
  })

  it('is a half-set identity provider', () => {
    expect(faults({ OIDC_ISSUER: 'https://id.example.se' }).map((fault) => fault.split(' ')[0])).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_CLIENT_SECRET',
    ])
  })
})

it('an empty variable is a variable that is not set', () => {
  expect(settings({ DATABASE_URL: '', PORT: '', RADSLAG_SECRET: '' }).RADSLAG_DEMO).toBe(true)
})
