import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { answersFrom, closedAnswers } from '@/lib/domain/question/answer'
import { codebookSearch } from '@/lib/domain/text/codebook-search'
import type { Tally } from '@/lib/domain/theme-candidate'
import { textInUse } from '@/lib/domain/view-text'
import { codebookOf } from './codebook'
import { picturesOf } from './pictures'
import { candidateTallies } from './theme-candidates'
import { around, pageSize, progressOf, type WorkbenchFilter, workbenchItems } from './workbench-list'

export type Workbench = NonNullable<Awaited<ReturnType<typeof workbench>>>
export type WorkbenchView = NonNullable<Workbench['view']>

const nothing = {
  items: [],
  view: undefined,
  progress: undefined,
  place: undefined,
  pages: undefined,
  me: null,
  codebook: { version: 0, themes: [] },
  hits: [],
  suggested: undefined,
}

/** The coding bench: the list, one view, the code book. As many queries for three views as for three thousand. */
export async function workbench(actor: Actor, dialogueId: string, filter: WorkbenchFilter = {}, seqNo?: number) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: { id: true, title: true, registryNumber: true, organisationId: true, projectId: true, state: true },
  })
  if (!dialogue) return undefined
  const subject = { organisationId: dialogue.organisationId, projectId: dialogue.projectId, dialogueId }
  const can = { code: may(actor, 'coding.code', subject), editCodebook: may(actor, 'codebook.edit', subject) }
  const head = { dialogue: { id: dialogue.id, title: dialogue.title, registryNumber: dialogue.registryNumber }, can }
  if (!can.code.allowed) return { ...head, ...nothing }
  const found = await around(dialogueId, filter, seqNo ?? 0)
  const at = seqNo ?? found.first ?? 0
  const page = filter.page ?? Math.floor(found.before / pageSize) + 1
  const [items, view, progress, codebook, tallies, next] = await Promise.all([
    workbenchItems(dialogueId, filter, page),
    viewToCode(dialogueId, at),
    progressOf(dialogueId),
    codebookOf(db, dialogueId),
    candidateTallies(dialogueId),
    seqNo === undefined ? around(dialogueId, filter, at) : found,
  ])
  const inUse = codebook.themes.filter(({ isRetired }) => !isRetired)
  return {
    ...head,
    // The code book's own words, where they stand in what was received.
    hits: view ? codebookSearch(inUse.map(({ id, exampleWords }) => ({ themeId: id, words: exampleWords })))(view.text) : [],
    suggested: summed([...tallies.values()]),
    progress,
    codebook,
    items,
    view,
    me: actor.userId,
    place: { previous: next.previous, next: next.next },
    pages: { page, of: Math.max(1, Math.ceil(found.matched / pageSize)), matched: found.matched },
  }
}

async function viewToCode(dialogueId: string, seqNo: number) {
  const view = await db.contribution.findUnique({
    where: { dialogueId_seqNo: { dialogueId, seqNo } },
    select: {
      id: true,
      seqNo: true,
      text: true,
      answers: true,
      channel: true,
      kind: true,
      language: true,
      direction: true,
      visibility: true,
      consentToQuote: true,
      isChildVoice: true,
      isBlank: true,
      receivedAt: true,
      occasion: true,
      withdrawal: { select: { at: true } },
      outside: { select: { forwardedTo: true, reason: true } },
      codings: { select: { themeId: true, coderId: true, startAt: true, endAt: true }, orderBy: { at: 'asc' } },
      candidates: {
        where: { state: 'CANDIDATE', theme: { isRetired: false } },
        select: { id: true, themeId: true, method: true, version: true, rank: true },
        orderBy: { rank: 'asc' },
      },
      versions: {
        where: { kind: { in: ['TRANSLATION', 'CORRECTION', 'REDACTION'] } },
        orderBy: { no: 'asc' },
        select: { no: true, kind: true, language: true, text: true, madeBy: true },
      },
    },
  })
  if (!view) return undefined
  const coderIds = [...new Set(view.codings.map(({ coderId }) => coderId))]
  const hasPictures = answersFrom(view.answers).some(({ kind }) => kind === 'PHOTO')
  const [pictures, coders, note] = await Promise.all([
    picturesOf(hasPictures ? [view.id] : [], 'all'),
    db.user.findMany({ where: { id: { in: coderIds } }, select: { id: true, displayName: true } }),
    db.codingNote.findUnique({ where: { contributionId: view.id }, select: { text: true } }),
  ])
  const nameOf = new Map(coders.map(({ id, displayName }) => [id, displayName]))
  const coded = new Set(view.codings.map(({ themeId }) => themeId))
  const isUnderSecrecy = view.visibility === 'REDACTED' || view.visibility === 'REMOVED'
  const masked = view.versions.findLast(({ kind }) => kind === 'REDACTION')?.text
  return {
    ...view,
    text: textInUse({ ...view, masked }),
    // A translation or a correction of what is masked would give it back.
    versions: isUnderSecrecy ? [] : view.versions.filter(({ kind }) => kind !== 'REDACTION'),
    answers: closedAnswers(view.answers, 'sv'),
    pictures: isUnderSecrecy ? [] : (pictures.get(view.id) ?? []),
    candidates: view.candidates.filter(({ themeId }) => !coded.has(themeId)),
    note: note?.text ?? '',
    codings: view.codings.map((coding) => ({ ...coding, coder: nameOf.get(coding.coderId) ?? '' })),
  }
}

const summed = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { waiting, accepted, refused }) => ({
      waiting: sum.waiting + waiting,
      accepted: sum.accepted + accepted,
      refused: sum.refused + refused,
    }),
    { waiting: 0, accepted: 0, refused: 0 },
  )
