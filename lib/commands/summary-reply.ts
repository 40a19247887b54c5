import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { longestAnswer, shortestAnswer } from '@/lib/domain/draft'
import { conflict } from '@/lib/domain/result'
import { command, done, unchanged } from './command'

const Reply = z.object({
  contributionId: z.uuid(),
  text: z.string().trim().min(shortestAnswer, 'contribute.tooShort').max(longestAnswer, 'contribute.tooLong'),
})

interface Heard {
  organisationId: string
  dialogueId: string
  language: string
  isWithdrawn: boolean
  isSummarised: boolean
  lastNo: number
  lastReply: string | null
}

/** Whoever wrote says whether the summary has understood them. It is added to their view, as a version, for the dialogue team to read. */
export const replyToSummary = command({
  action: 'contribution.reply',
  input: Reply,
  load: async (tx, { contributionId }) => {
    const view = await heard(tx, contributionId)
    return view && { subject: { ...view, contributionId, is: { approved: view.isSummarised } }, view }
  },
  run: async ({ tx, input: { contributionId, text }, view }) => {
    if (view.isWithdrawn) return conflict('contribute.isWithdrawn')
    if (view.lastReply === text) return unchanged({ contributionId })
    const { organisationId, dialogueId, language } = view
    await tx.contributionVersion.create({ data: { contributionId, no: view.lastNo + 1, kind: 'REPLY', language, text, madeBy: 'author' } })
    return done({ contributionId }, { event: { kind: 'contribution.replied', organisationId, dialogueId, data: { contributionId } } })
  },
})

async function heard(tx: Tx, contributionId: string): Promise<Heard | undefined> {
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE id = ${contributionId}::uuid FOR UPDATE`
  const [view] = await tx.$queryRaw<Heard[]>`
    SELECT c."organisationId", c."dialogueId", c.language,
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn",
      EXISTS (SELECT 1 FROM "PerspectiveSummary" s WHERE s."dialogueId" = c."dialogueId" AND s.state IN ('OUT_FOR_VALIDATION', 'PUBLISHED')) AS "isSummarised",
      coalesce((SELECT max(v.no) FROM "ContributionVersion" v WHERE v."contributionId" = c.id), 0) AS "lastNo",
      (SELECT v.text FROM "ContributionVersion" v WHERE v."contributionId" = c.id AND v.kind = 'REPLY' ORDER BY v.no DESC LIMIT 1) AS "lastReply"
    FROM "Contribution" c WHERE c.id = ${contributionId}::uuid`
  return view
}
