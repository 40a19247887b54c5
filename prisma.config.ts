import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma wants a native schema engine for every command and would download it. Ours comes with npm, so that a closed
// network is enough. The configuration is read before any command looks for the engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'lib/cli/schema-engine.mjs')

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '', shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL },
})
