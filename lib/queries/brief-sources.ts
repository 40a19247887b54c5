import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import type { Prisma } from '@/lib/generated/prisma/client'
import { decisionBrief } from './decision-brief'

export interface Source {
  seqNo: number
  channel: Channel
  /** Undefined: not shown, since it is hidden or its author has asked for it not to be used. */
  words?: { text: string; lang: string; dir: 'ltr' | 'rtl' }
  translation?: { text: string; madeBy: string }
}

/** The views that a claim rests on, by number and channel. Who wrote them, or wrote them down, is nowhere in the answer (INV-27). */
export async function briefSources(actor: Actor, decisionId: string, claimId: string) {
  const page = await decisionBrief(actor, decisionId)
  if (!page) return undefined
  if (page.isRefused || !page.can.sources.allowed) return { isRefused: true as const, can: page.can, title: page.title }
  const { themes, sources } = page.summary.snapshot
  const theme = themes.find(({ claims }) => claims.some(({ id }) => id === claimId))
  const claim = theme?.claims.find(({ id }) => id === claimId)
  if (!theme || !claim) return undefined
  const ids = sources.filter(({ seqNo }) => claim.sources.includes(seqNo)).map(({ id }) => id)
  const views = await db.contribution.findMany({
    where: { id: { in: ids }, dialogueId: page.dialogue.id },
    orderBy: { seqNo: 'asc' },
    select: pseudonymised,
  })
  return {
    isRefused: false as const,
    can: page.can,
    title: page.title,
    decision: page.decision,
    theme: theme.name,
    claim,
    sources: views.map(shown),
  }
}

const pseudonymised = {
  seqNo: true,
  channel: true,
  text: true,
  language: true,
  direction: true,
  visibility: true,
  withdrawal: { select: { at: true } },
  versions: {
    where: { kind: { in: ['REDACTION', 'TRANSLATION'] } },
    orderBy: { no: 'desc' },
    select: { kind: true, text: true, language: true, madeBy: true },
  },
} satisfies Prisma.ContributionSelect

interface Row {
  seqNo: number
  channel: Channel
  text: string
  language: string
  direction: string
  visibility: Visibility
  withdrawal: { at: Date } | null
  versions: { kind: string; text: string; language: string; madeBy: string }[]
}

function shown({ seqNo, channel, visibility, withdrawal, versions, ...view }: Row): Source {
  const isHidden = withdrawal !== null || visibility === 'REMOVED' || visibility === 'HIDDEN_PENDING_REVIEW'
  const masked = versions.find(({ kind }) => kind === 'REDACTION')
  if (isHidden || (visibility === 'REDACTED' && !masked)) return { seqNo, channel }
  const text = visibility === 'REDACTED' ? (masked?.text ?? '') : view.text
  // A translation of what is masked would give it back.
  const translation =
    visibility === 'REDACTED' ? undefined : versions.find(({ kind, language }) => kind === 'TRANSLATION' && language === 'sv')
  return {
    seqNo,
    channel,
    words: { text, lang: view.language, dir: view.direction === 'rtl' ? 'rtl' : 'ltr' },
    translation: translation && { text: translation.text, madeBy: translation.madeBy },
  }
}
