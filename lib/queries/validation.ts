import 'server-only'
import { db } from '@/lib/db'
import { type Actor, authorWith } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'

export interface Validation {
  /** A draft that is out to be checked, or the published summary. */
  isDraft: boolean
  themes: { key: string; name: string; claims: { id: string; text: string; isMine: boolean }[] }[]
  replies: { at: Date; text: string; language: string }[]
  can: Verdict
}

/** What the holder of a view's code is asked to check: the claims, their own marked, and what they have answered. */
export async function validationFor(contributionId: string): Promise<Validation | undefined> {
  const view = await db.contribution.findUnique({
    where: { id: contributionId },
    select: {
      organisationId: true,
      dialogueId: true,
      versions: { where: { kind: 'REPLY' }, orderBy: { no: 'asc' }, select: { at: true, text: true, language: true } },
    },
  })
  if (!view) return undefined
  const { organisationId, dialogueId, versions } = view
  const summary = await db.perspectiveSummary.findFirst({
    where: { dialogueId, state: { in: ['OUT_FOR_VALIDATION', 'PUBLISHED'] } },
    orderBy: { version: 'desc' },
    select: {
      state: true,
      claims: {
        orderBy: [{ theme: { code: 'asc' } }, { order: 'asc' }],
        select: {
          id: true,
          text: true,
          theme: { select: { key: true, name: true } },
          sources: { where: { contributionId }, select: { claimId: true } },
        },
      },
    },
  })
  if (!summary) return undefined
  const subject = { organisationId, dialogueId, contributionId, is: { approved: true } }
  return {
    isDraft: summary.state === 'OUT_FOR_VALIDATION',
    themes: byTheme(summary.claims),
    replies: versions,
    can: may(authorWith(contributionId), 'contribution.reply', subject),
  }
}

type Claim = { id: string; text: string; theme: { key: string; name: string }; sources: unknown[] }

function byTheme(claims: Claim[]): Validation['themes'] {
  const themes = new Map<string, Validation['themes'][number]>()
  for (const { id, text, theme, sources } of claims) {
    const found = themes.get(theme.key) ?? { ...theme, claims: [] }
    found.claims.push({ id, text, isMine: sources.length > 0 })
    themes.set(theme.key, found)
  }
  return [...themes.values()]
}

export interface SummaryReply {
  id: string
  seqNo: number
  text: string
  language: string
  direction: string
  at: Date
}

/** What those who wrote have answered, for the team that summarises: by number, never by name. */
export async function summaryReplies(actor: Actor, dialogueId: string): Promise<SummaryReply[]> {
  const dialogue = await db.dialogue.findUnique({ where: { id: dialogueId }, select: { organisationId: true, projectId: true } })
  if (!dialogue || !may(actor, 'contribution.read', { ...dialogue, dialogueId }).allowed) return []
  const replies = await db.contributionVersion.findMany({
    where: { kind: 'REPLY', contribution: { dialogueId: dialogueId } },
    orderBy: { at: 'desc' },
    take: 200,
    select: { id: true, text: true, at: true, language: true, contribution: { select: { seqNo: true, direction: true } } },
  })
  return replies.map(({ contribution, ...reply }) => ({ ...reply, ...contribution }))
}
