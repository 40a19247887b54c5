#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same command line and JSON-RPC over stdio, run by
// @prisma/schema-engine-wasm over node-postgres. Named in prisma.config.ts.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

// The catalogue types that the engine's own introspection returns and adapter-pg refuses, each with a type it accepts:
// "char", name, name[] and pg_node_tree.
const ACCEPTED_TYPES = new Map([
  [18, 25],
  [19, 25],
  [1003, 1009],
  [194, 25],
])
const CHAR_TYPE = 18

const require = createRequire(import.meta.url)
const args = process.argv.slice(2)
const datasource = JSON.parse(valuesOf('--datasource')[0] ?? '{}')

if (args.includes('--version')) {
  console.log(`schema-engine-cli ${require('@prisma/engines-version').enginesVersion}`)
  process.exit(0)
}
// Prisma skips the first line of the log.
log('INFO', { message: 'Starting schema engine (wasm)' })
if (args.includes('cli')) await runDatabaseCommand(args[args.indexOf('cli') + 1])
else await serve()

function valuesOf(option) {
  return args.flatMap((arg, index) => (arg === option ? [args[index + 1]] : []))
}

function log(level, fields) {
  process.stderr.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' })}\n`)
}

function fail(code, message) {
  log('ERROR', { message, error_code: code, is_panic: false, meta: {} })
  // Not 101: Prisma answers that with a crash prompt, which shows nothing where there is no terminal.
  process.exit(1)
}

async function runDatabaseCommand(command) {
  const url = new URL(datasource.url)
  const database = decodeURIComponent(url.pathname.slice(1))
  const quoted = `"${database.replaceAll('"', '""')}"`
  const inMaintenanceDatabase = { connectionString: withDatabase(url, 'postgres') }
  const commands = {
    'can-connect-to-database': () => query({ connectionString: url.href }, 'SELECT 1'),
    'create-database': () => query(inMaintenanceDatabase, `CREATE DATABASE ${quoted}`),
    'drop-database': () => query(inMaintenanceDatabase, `DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`),
  }
  if (!commands[command]) fail('P0000', `unknown command ${command}`)
  try {
    await commands[command]()
    log('INFO', { message: 'Done' })
    process.exit(0)
  } catch (error) {
    if (error.code === '3D000') fail('P1003', `Database ${database} does not exist`)
    if (error.code === '28P01' || error.code === '28000') fail('P1000', `Authentication failed: ${error.message}`)
    fail('P1001', `Can't reach database server at ${url.host}: ${error.message}`)
  }
}

async function query(config, sql) {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 })
  await client.connect()
  await client.query(sql)
  await client.end()
}

function withDatabase(url, name) {
  const other = new URL(url.href)
  other.pathname = `/${name}`
  return other.href
}

async function serve() {
  const methods = await loadEngine()
  let running = 0
  let isClosed = false
  const exitWhenDone = () => isClosed && running === 0 && process.exit(0)
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

  const lines = readline.createInterface({ input: process.stdin })
  lines.on('close', () => {
    isClosed = true
    exitWhenDone()
  })
  lines.on('line', async (line) => {
    const { id, method, params } = JSON.parse(line)
    if (!method) return
    running++
    try {
      const result = await methods(method === 'getDatabaseVersion' ? 'version' : method, params ?? {})
      if (method === 'diff' && result?.stdout != null) send({ id: -1, method: 'print', params: { content: result.stdout } })
      send({ id, result: result ?? {} })
    } catch (error) {
      const data = {
        is_panic: false,
        message: error.message ?? String(error),
        error_code: error.code ?? error.error_code,
        meta: error.meta ?? {},
      }
      send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } })
    }
    running--
    exitWhenDone()
  })
}

async function loadEngine() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasm), { './schema_engine_bg.js': glue })
  reportPanics()
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()

  const datamodels = valuesOf('--datamodels').map((file) => [file, fs.readFileSync(file, 'utf8')])
  let engine
  return async (method, params) => {
    engine ??= await glue.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapterFactory()),
    )
    return engine[method](params)
  }
}

// Without the registry the engine's panics are unreadable.
function reportPanics() {
  let panic = ''
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panic = message
    },
  }
  for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => fail('P0000', panic || String(error)))
}

function adapterFactory() {
  const url = datasource.url ? new URL(datasource.url) : undefined
  const schema = url?.searchParams.get('schema') ?? undefined
  url?.searchParams.delete('schema')
  const factory = new PrismaPg({ connectionString: url?.href }, { schema })
  const connect = async (connectionString) => mended(await new PrismaPg({ connectionString }).connect())
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mended(await factory.connect()),
    connectToShadowDb: async () => {
      if (datasource.shadowDatabaseUrl) return connect(datasource.shadowDatabaseUrl)
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
      await query({ connectionString: url.href }, `CREATE DATABASE "${name}"`)
      const shadow = await connect(withDatabase(url, name))
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await query({ connectionString: url.href }, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      }
      return shadow
    },
  }
}

function mended(adapter) {
  let charColumns = []
  const queryClient = adapter.client.query.bind(adapter.client)
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.client.query = async (...params) => {
    const result = await queryClient(...params)
    const fields = result?.fields ?? []
    charColumns = fields.flatMap((field, index) => (field.dataTypeID === CHAR_TYPE ? [index] : []))
    for (const field of fields) field.dataTypeID = ACCEPTED_TYPES.get(field.dataTypeID) ?? field.dataTypeID
    return result
  }
  adapter.queryRaw = async (sql) => {
    const result = await queryRaw(sql)
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  // The adapter splits a script on ';', which breaks $$ functions $$: send it whole.
  adapter.executeScript = async (sql) => {
    try {
      await adapter.client.query(sql)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}
