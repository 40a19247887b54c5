// An installation in production with a mail server and an identity provider of its own, for tests in the browser to sign in at.
// It runs as a program, tells what came by mail on CONTROL_PORT, and takes everything down with it when it is told to stop.
import http from 'node:http'
import pg from 'pg'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from './cluster'
import { anIdentityProvider } from './identity-provider'
import { runProgram, until } from './processes'
import { anSmtpServer } from './smtp'

const port = Number(process.env.WORLD_PORT)
const address = `http://localhost:${port}`
const database = `test_${process.pid}_sign_in`
const client = { id: 'radslag', secret: 'the identity provider and we know it' }

const cluster = await startTestCluster()
const url = await cloneDatabase(cluster, database, await templateDatabase(cluster))
await furnish(url)
const smtp = await anSmtpServer()
const provider = await anIdentityProvider({ port: port + 1, client, redirectUri: `${address}/api/auth/callback/oidc` })
const app = runProgram('lib/cli/server.ts', [], {
  NODE_ENV: 'production',
  PORT: String(port),
  DATABASE_URL: url,
  RADSLAG_DEMO: '0',
  RADSLAG_URL: address,
  RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe',
  SMTP_URL: smtp.url,
  MAIL_FROM: 'Strandviks kommun <dialog@strandvik.example>',
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
  OIDC_NAME: 'Strandviks konto',
  LOG_LEVEL: 'warn',
})
await until(`the application at ${address}: ${app.output()}`, () => isAnswering(address))
const control = http.createServer(answer).listen(port + 2, '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
process.on('disconnect', () => void stop())

function answer(request: http.IncomingMessage, response: http.ServerResponse) {
  if (request.url === '/output') return response.end(app.output())
  if (request.url === '/expire') return void expireKeys().then(() => response.end())
  response.setHeader('content-type', 'application/json')
  return response.end(JSON.stringify(smtp.received))
}

async function stop() {
  control.close()
  app.child.kill('SIGTERM')
  await app.ended
  await Promise.all([smtp.close(), provider.close()])
  await dropDatabases(cluster, [database])
  await cluster.stop()
  process.exit(0)
}

async function isAnswering(at: string) {
  if (app.child.exitCode !== null) throw new Error(app.output())
  return fetch(`${at}/logga-in`).then(
    ({ ok }) => ok,
    () => false,
  )
}

// Time passes for the keys that were mailed so far.
async function expireKeys() {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  await db.query(`UPDATE identity."VerificationToken" SET expires = now() - interval '1 second'`)
  await db.end()
}

async function furnish(databaseUrl: string) {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  await db.query(`
    INSERT INTO "Organisation" (id, slug, name, "placeName", "isDefault", hosts, phone, "phoneHours", email, districts, population)
      VALUES ('00000000-0000-4000-8000-000000000001', 'strandvik', 'Strandviks kommun', 'Strandvik', true, '{}', '08-465 004 10', 'vardagar 8–16.30', 'dialog@strandvik.example', '[]', '{}');
    INSERT INTO identity."Person" (id, email) VALUES ('00000000-0000-4000-8000-000000000002', 'jonas.ek@strandvik.example');
    INSERT INTO "User" (id, "organisationId", "displayName", title)
      VALUES ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'Jonas Ek', 'Utredare');
    INSERT INTO "RoleAssignment" (id, "userId", role, "organisationId", "validFrom")
      VALUES ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', 'ADMIN', '00000000-0000-4000-8000-000000000001', '2020-01-01');`)
  await db.end()
}
