// Starts the embedded database in the folder that is named, says so, and stays until it is told to stop.
import { startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', database: 'radslag', isForTests: true })
console.log(`ready on port ${server.port}`)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
setInterval(() => {}, 1000)
