import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { byName } from '@/lib/domain/codebook'
import { may } from '@/lib/domain/policy'
import { isWritable, mayMoveSummary, type SummaryState, textsFrom, whatBlocksPublication } from '@/lib/domain/summary'
import { textInUse } from '@/lib/domain/view-text'
import type { Visibility } from '@/lib/domain/vocabulary'
import { codebookOf } from './codebook'
import { heardIn } from './heard'
import { factsOf, summaryWhole } from './summary-whole'
import { latestMask } from './view-text'

export type SummaryPage = NonNullable<Awaited<ReturnType<typeof summaryPage>>>
export type SummaryDesk = NonNullable<SummaryPage['desk']>

/** The summary under work, or the latest published: claims under themes, what blocks it, and what may be done next. */
export async function summaryPage(actor: Actor, dialogueId: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: {
      id: true,
      slug: true,
      title: true,
      registryNumber: true,
      organisationId: true,
      projectId: true,
      organisation: { select: { districts: true } },
    },
  })
  if (!dialogue) return undefined
  const subject = { organisationId: dialogue.organisationId, projectId: dialogue.projectId, dialogueId }
  const can = { read: may(actor, 'summary.read', subject), write: may(actor, 'summary.write', subject) }
  const head = {
    dialogue: { id: dialogue.id, slug: dialogue.slug, title: dialogue.title, registryNumber: dialogue.registryNumber },
    can,
    districts: dialogue.organisation.districts,
  }
  if (!can.read.allowed) return { ...head, versions: [], desk: undefined }
  const versions = await db.perspectiveSummary.findMany({
    where: { dialogueId },
    orderBy: { version: 'desc' },
    select: { id: true, version: true, state: true, publishedAt: true },
  })
  return { ...head, versions, desk: versions[0] && (await deskOf(actor, subject, versions[0].id)) }
}

async function deskOf(actor: Actor, subject: { organisationId: string; projectId: string; dialogueId: string }, summaryId: string) {
  const whole = await summaryWhole(db, summaryId)
  if (!whole) return undefined
  const { summary, views } = whole
  const [codebook, heard] = await Promise.all([codebookOf(db, subject.dialogueId), heardIn(db, subject.dialogueId)])
  const hands = summary.writers.map(({ userId }) => userId)
  const people = await db.user.findMany({
    where: { id: { in: [...hands, ...(summary.approvedById ? [summary.approvedById] : [])] } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.displayName ?? ''
  const state: SummaryState = summary.state
  const target = { ...subject, hands, state, is: { approved: state === 'APPROVED' } }
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => views.get(id)?.seqNo ?? []).sort((a, b) => a - b)
  const themes = byName(codebook.themes.filter((theme) => !theme.isRetired || summary.claims.some(({ themeId }) => themeId === theme.id)))
  return {
    id: summary.id,
    version: summary.version,
    state,
    changeNote: summary.changeNote,
    texts: textsFrom(summary.texts),
    writers: hands.map(nameOf),
    approvedBy: nameOf(summary.approvedById),
    heard,
    blocks: ['PUBLISHED', 'SUPERSEDED'].includes(state) ? [] : whatBlocksPublication(factsOf(whole)),
    can: {
      write: isWritable(state) ? may(actor, 'summary.write', target) : ({ allowed: false, because: 'summary.notWritable' } as const),
      approve: mayMoveSummary(state, 'APPROVED')
        ? may(actor, 'summary.approve', target)
        : ({ allowed: false, because: 'policy.wrongState' } as const),
      publish: may(actor, 'summary.publish', target),
    },
    moves: (['DRAFT', 'INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'] as const).filter((to) => mayMoveSummary(state, to)),
    themes: themes.map((theme) => ({
      ...theme,
      claims: summary.claims
        .filter(({ themeId }) => themeId === theme.id)
        .map(({ sources, ...claim }) => ({ ...claim, sources: numbers(sources.map(({ contributionId }) => contributionId)) })),
      quotes: summary.quotes
        .filter(({ themeId }) => themeId === theme.id)
        .map((quote) => ({ ...quote, seqNo: views.get(quote.contributionId)?.seqNo ?? 0 })),
    })),
    tensions: summary.tensions.map((tension) => {
      const side = (name: string) =>
        numbers(tension.sources.filter((source) => source.side === name).map(({ contributionId }) => contributionId))
      return {
        id: tension.id,
        no: tension.no,
        aText: tension.aText,
        bText: tension.bText,
        isStale: tension.isStale,
        a: side('a'),
        b: side('b'),
      }
    }),
  }
}

/** Views to choose sources from: those that carry the theme, or whatever is searched for, and always those already linked. */
export async function sourcePicker(actor: Actor, claimId: string, q = '') {
  const claim = await db.summaryClaim.findUnique({
    where: { id: claimId },
    include: { sources: true, theme: { select: { name: true } }, summary: { select: { dialogue: true } } },
  })
  if (!claim) return undefined
  const { dialogue } = claim.summary
  const can = may(actor, 'summary.write', {
    organisationId: dialogue.organisationId,
    projectId: dialogue.projectId,
    dialogueId: dialogue.id,
  })
  const head = { dialogue: { id: dialogue.id, title: dialogue.title, registryNumber: dialogue.registryNumber }, can }
  if (!can.allowed) return { ...head, claim: { id: claimId, text: '', theme: '' }, views: [], linked: [] }
  const ids = claim.sources.map(({ contributionId }) => contributionId)
  const unmasked = { visibility: { notIn: ['REMOVED', 'REDACTED'] satisfies Visibility[] } }
  const found = q
    ? { AND: [unmasked, { text: { contains: q, mode: 'insensitive' as const } }] }
    : { codings: { some: { themeId: claim.themeId } } }
  const said = { text: true, language: true, direction: true, visibility: true, versions: latestMask } as const
  const select = { id: true, seqNo: true, channel: true, ...said } as const
  const [linked, others] = await Promise.all([
    db.contribution.findMany({ where: { dialogueId: dialogue.id, id: { in: ids } }, select, orderBy: { seqNo: 'asc' } }),
    db.contribution.findMany({
      where: { dialogueId: dialogue.id, id: { notIn: ids }, withdrawal: null, visibility: { not: 'REMOVED' }, ...found },
      select,
      orderBy: { seqNo: 'asc' },
      take: 100,
    }),
  ])
  return {
    ...head,
    claim: { id: claimId, text: claim.text, theme: claim.theme.name },
    views: [...linked, ...others].map(({ versions, visibility, ...view }) => ({
      ...view,
      text: textInUse({ ...view, visibility, masked: versions[0]?.text }),
    })),
    linked: linked.map(({ seqNo }) => seqNo),
  }
}

/** Which dialogue a summary, or one of its parts, belongs to: for the way back after a change. */
export async function dialogueOfSummary(id: string): Promise<string | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined
  const rows = await db.$queryRaw<{ dialogueId: string }[]>`
    SELECT s."dialogueId" FROM "PerspectiveSummary" s WHERE s.id = ${id}::uuid
      OR s.id = (SELECT "summaryId" FROM "SummaryClaim" WHERE id = ${id}::uuid)
      OR s.id = (SELECT "summaryId" FROM "Quote" WHERE id = ${id}::uuid)
      OR s.id = (SELECT "summaryId" FROM "Tension" WHERE id = ${id}::uuid)`
  return rows[0]?.dialogueId
}
