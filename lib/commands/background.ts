import 'server-only'
import { z } from 'zod'
import { command, unchanged } from './command'

/**
 * Writes every count of who was heard anew. A view and the count of its writer come in together, and the database marks each row
 * with the transaction that wrote it: whoever reads those marks could match the two. After this all counts carry the same mark.
 */
export const mixBackground = command({
  action: 'contribution.mixBackground',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx }) => unchanged({ rows: await tx.$executeRaw`UPDATE "DemographicCount" SET count = count` }),
})
