// Fills in the demo as the first start does, and ends.
import { seedWhenNew } from '@/lib/cli/seed-when-new'
import { disconnect } from '@/lib/db'

await seedWhenNew(process.env.DATABASE_URL ?? '')
await disconnect()
console.log('done')
