import pino from 'pino'

// Rows of the log never name a person. Whoever logs an object by mistake still leaves these out.
const PERSONAL = ['email', 'name', 'phone', 'to', 'body', 'text', 'token', 'secret', 'password', 'cookie', 'authorization', 'address']

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: process.env.RADSLAG_PROCESS ?? 'app' },
  redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[left out]' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { error: describeError },
})

// A database error's detail repeats the row's values, and Prisma's message the arguments: neither belongs in a log.
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const message = error.name.startsWith('Prisma') ? error.message.trim().split('\n').at(-1) : error.message
  return { type: error.name, code, message, stack: error.stack?.split('\n').slice(1, 12).join('\n') }
}
