import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { type DialogueState, isInfluenceable } from '@/lib/domain/dialogue'
import { may } from '@/lib/domain/policy'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import { Prisma } from '@/lib/generated/prisma/client'
import { textInUse } from './view-text'

export interface WorkspaceFilter {
  channel?: Channel
  language?: string
  visibility?: Visibility
  after?: number
  before?: number
}

interface ListedView {
  id: string
  seqNo: number
  channel: Channel
  language: string
  direction: 'ltr' | 'rtl'
  visibility: Visibility
  receivedAt: Date
  occasion: string | null
  recorder: string | null
  excerpt: string
  consentToQuote: boolean
  isBlank: boolean
  isWithdrawn: boolean
}

const pageSize = 50

/** A dialogue's views for those who work with them, with what they may do next. Undefined: no such dialogue. */
export async function workspaceViews(actor: Actor, dialogueId: string, filter: WorkspaceFilter) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: {
      id: true,
      organisationId: true,
      projectId: true,
      title: true,
      registryNumber: true,
      state: true,
      level: true,
      counter: { select: { lastSeqNo: true } },
    },
  })
  if (!dialogue) return undefined
  const { organisationId, projectId, level } = dialogue
  const state = dialogue.state as DialogueState
  const subject = { organisationId, projectId, dialogueId, state, is: { influenceable: isInfluenceable({ state, level }) } }
  const can = {
    read: may(actor, 'contribution.read', subject),
    record: may(actor, 'contribution.record', subject),
    moderate: may(actor, 'moderation.read', subject),
    export: may(actor, 'contribution.export', subject),
    import: may(actor, 'contribution.import', subject),
  }
  const found = can.read.allowed ? await readViews(dialogueId, filter) : []
  const hasMore = found.length > pageSize
  const views = found.slice(0, pageSize)
  const isBackwards = filter.before !== undefined
  if (isBackwards) views.reverse()
  return {
    dialogue,
    can,
    received: can.read.allowed ? (dialogue.counter?.lastSeqNo ?? 0) : 0,
    views,
    older: (isBackwards ? hasMore : filter.after !== undefined) ? views[0]?.seqNo : undefined,
    newer: isBackwards || hasMore ? views.at(-1)?.seqNo : undefined,
  }
}

function readViews(dialogueId: string, { channel, language, visibility, after, before }: WorkspaceFilter) {
  const only = [
    channel ? Prisma.sql`AND c.channel = ${channel}::"Channel"` : Prisma.empty,
    language ? Prisma.sql`AND c.language = ${language}` : Prisma.empty,
    visibility ? Prisma.sql`AND c.visibility = ${visibility}::"Visibility"` : Prisma.empty,
    before !== undefined ? Prisma.sql`AND c."seqNo" < ${before}` : Prisma.sql`AND c."seqNo" > ${after ?? 0}`,
  ]
  return db.$queryRaw<ListedView[]>`
    SELECT c.id, c."seqNo", c.channel::text, c.language, c.direction, c.visibility::text, c."receivedAt", c."consentToQuote", c."isBlank",
      c.occasion, (SELECT u."displayName" FROM "User" u WHERE u.id = c."recordedById") AS recorder,
      left(CASE WHEN c.visibility IN ('REMOVED', 'REDACTED') THEN ${textInUse} ELSE coalesce(x.text, c.text) END, 400) AS excerpt, w."contributionId" IS NOT NULL AS "isWithdrawn"
    FROM "Contribution" c
    LEFT JOIN "Withdrawal" w ON w."contributionId" = c.id
    LEFT JOIN LATERAL (SELECT v.text FROM "ContributionVersion" v WHERE v."contributionId" = c.id AND v.kind = 'CORRECTION'
      ORDER BY v.no DESC LIMIT 1) x ON true
    WHERE c."dialogueId" = ${dialogueId}::uuid ${Prisma.join(only, ' ')}
    ORDER BY c."seqNo" ${before !== undefined ? Prisma.sql`DESC` : Prisma.sql`ASC`} LIMIT ${pageSize + 1}`
}
