import { z } from 'zod'

const WORDS_OF_A_DEFAULT_SECRET = /change|default|example|secret|password|hemlig|radslag|test|dev-only/i

const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1')
const text = z.string()
const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host:5432/database' })
const count = (error: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, { error })
    .transform(Number)

const Settings = z
  .object({
    PORT: count('must be a port number between 1 and 65535')
      .refine((port) => port > 0 && port < 65_536, { error: 'must be a port number between 1 and 65535' })
      .default(3000),
    DATABASE_URL: postgres.optional(),
    DATABASE_MIGRATION_URL: postgres.optional(),
    RADSLAG_DEMO: flag.optional(),
    RADSLAG_SECRET: text.optional(),
    RADSLAG_URL: address.transform((url) => url.replace(/\/+$/, '')).optional(),
    RADSLAG_DATA_DIR: text.default('.data'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
    MAIL_FROM: text.regex(/\S@\S/, { error: 'must hold a mail address' }).default('Rådslag <dialog@localhost>'),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: text.optional(),
    OIDC_CLIENT_SECRET: text.optional(),
    OIDC_NAME: text.default('Kommunens inloggning'),
    // For a municipality's own directory, which vouches for every address but has no claim that says so.
    OIDC_TRUST_EMAIL: flag.default(false),
    // Files lie in RADSLAG_DATA_DIR unless an object storage is named.
    S3_ENDPOINT: address.optional(),
    S3_BUCKET: text.regex(/^[a-z0-9.-]{3,63}$/, { error: 'must be the name of a bucket' }).optional(),
    S3_REGION: text.default('eu-north-1'),
    S3_KEY_ID: text.optional(),
    S3_SECRET: text.optional(),
    // A map of somebody's: https://tiles.example.se/{z}/{x}/{y}.png, and whose it is. Without it, the organisation's own areas.
    MAP_TILES: z
      .string()
      .regex(/^https:\/\/[a-z0-9.-]+(:\d+)?\/[^\s'";]*\{z\}[^\s'";]*$/i, {
        error: 'must look like https://tiles.example.se/{z}/{x}/{y}.png',
      })
      .optional(),
    MAP_CREDIT: text.max(200).default(''),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
      .default('info'),
    TRUST_PROXY: count('must be the number of reverse proxies in front, usually 0 or 1').default(0),
  })
  .transform(({ RADSLAG_DEMO, RADSLAG_URL, ...rest }) => ({
    ...rest,
    RADSLAG_DEMO: RADSLAG_DEMO ?? rest.DATABASE_URL === undefined,
    RADSLAG_URL: RADSLAG_URL ?? `http://localhost:${rest.PORT}`,
  }))
  .superRefine((settings, context) => {
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (!settings.RADSLAG_DEMO) refuseWeakSecret(settings.RADSLAG_SECRET, (message) => refuse('RADSLAG_SECRET', message))
    const s3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY_ID', 'S3_SECRET'] as const
    for (const name of s3)
      if (!settings[name] && s3.some((other) => settings[other]))
        refuse(name, `is missing: ${s3.join(', ')} are set together or not at all`)
    const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
    if (!oidc.some((name) => settings[name])) return
    for (const name of oidc) if (!settings[name]) refuse(name, `is missing: ${oidc.join(', ')} are set together or not at all`)
  })

export type Settings = z.output<typeof Settings>
type Variables = Record<string, string | undefined>

export function readSettings(variables: Variables): { ok: true; settings: Settings } | { ok: false; faults: string[] } {
  // An empty variable, as a compose file passes it, is a variable that is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Settings.safeParse(given)
  if (parsed.success) return { ok: true, settings: parsed.data }
  return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) }
}

let known: Settings | undefined

/** The settings, read at first use and not at import: a build needs none of them. */
export const env: Settings = new Proxy({} as Settings, { get: (_, name) => Reflect.get(settings(), name) })

export function isDemo(): boolean {
  return env.RADSLAG_DEMO
}

function settings(): Settings {
  if (known) return known
  const read = readSettings(process.env)
  if (!read.ok) throw new Error(`The settings are wrong. ${read.faults.join(' ')}`)
  known = read.settings
  return known
}

function refuseWeakSecret(secret: string | undefined, refuse: (message: string) => void) {
  const advice = 'Make one with: openssl rand -base64 48'
  if (!secret) return refuse(`is missing: production needs a secret of its own. ${advice}`)
  if (secret.length < 32) return refuse(`is too short: it needs at least 32 characters. ${advice}`)
  if (WORDS_OF_A_DEFAULT_SECRET.test(secret) || new Set(secret).size < 10) refuse(`looks like a default or an example. ${advice}`)
}
