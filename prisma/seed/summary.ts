import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { canonicalJson } from '@/lib/domain/snapshot'
import type { SummaryState } from '@/lib/domain/summary'
import { snapshotOf } from '@/lib/queries/summary-snapshot'
import { themeId } from './analysis'
import type { SummaryContent } from './content-types'
import { publishedAt } from './course'
import { at, daysAfter } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './views'

/** The perspective summary, from the first word to the published version with the snapshot that the product itself makes. */
export async function fillSummary(dialogue: Dialogue) {
  const { content, place } = dialogue
  const when = publishedAt(content)
  if (!content.summary || !when) return
  const { summary } = content
  const approval = summary.approvals.find(({ state }) => state === 'PUBLISHED')
  const approvedById = place.person(approval?.by ?? 'Per Lind')
  const draftedAt = daysAfter(at(summary.approvals[0]?.date ?? when.toISOString()), -3)
  const summaryId = place.idOf('summary', content.key, 1)
  await db.perspectiveSummary.create({
    data: {
      id: summaryId,
      dialogueId: dialogue.id,
      version: 1,
      state: 'APPROVED',
      texts: summary.texts,
      approvedById,
      approvedAt: when,
      createdAt: draftedAt,
      writers: { create: summary.writers.map((name) => ({ userId: place.person(name) })) },
    },
  })
  await fillClaims(dialogue, summaryId, summary)
  await fillQuotes(dialogue, summaryId, summary)
  await fillTensions(dialogue, summaryId, summary)
  const snapshot = await snapshotOf(db, summaryId, when)
  const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex')
  await db.perspectiveSummary.update({ where: { id: summaryId }, data: { state: 'PUBLISHED', publishedAt: when, snapshot, hash } })
  tell(dialogue, { summaryId, version: 1, hash, summary, approvedById, draftedAt, when })
}

async function fillClaims(dialogue: Dialogue, summaryId: string, { themes }: SummaryContent) {
  const id = (key: string) => dialogue.place.idOf('claim', dialogue.content.key, key)
  const claims = themes.flatMap(({ theme, claims: own }) => own.map((claim) => ({ theme, ...claim })))
  await db.summaryClaim.createMany({
    data: claims.map(({ key, theme, kind, text }, index) => ({
      id: id(key),
      summaryId,
      themeId: themeId(dialogue, theme),
      order: index + 1,
      kind,
      text,
    })),
  })
  await db.claimSource.createMany({
    data: claims.flatMap(({ key, sources }) => sources.map((no) => ({ claimId: id(key), contributionId: viewId(dialogue, no) }))),
  })
}

async function fillQuotes(dialogue: Dialogue, summaryId: string, { quotes }: SummaryContent) {
  await db.quote.createMany({
    data: quotes.map(({ view, text, theme }, index) => ({
      id: dialogue.place.idOf('quote', dialogue.content.key, index),
      summaryId,
      themeId: themeId(dialogue, theme),
      contributionId: viewId(dialogue, view),
      text,
      order: index + 1,
    })),
  })
}

async function fillTensions(dialogue: Dialogue, summaryId: string, { tensions }: SummaryContent) {
  const id = (no: number) => dialogue.place.idOf('tension', dialogue.content.key, no)
  await db.tension.createMany({ data: tensions.map(({ no, a, b }) => ({ id: id(no), summaryId, no, aText: a.text, bText: b.text })) })
  const source = (no: number, side: string) => (view: number) => ({ tensionId: id(no), side, contributionId: viewId(dialogue, view) })
  await db.tensionSource.createMany({
    data: tensions.flatMap(({ no, a, b }) => [...a.sources.map(source(no, 'a')), ...b.sources.map(source(no, 'b'))]),
  })
}

interface Published {
  summaryId: string
  version: number
  hash: string
  summary: SummaryContent
  approvedById: string
  draftedAt: Date
  when: Date
}

function tell({ place, where }: Dialogue, { summaryId, version, hash, summary, approvedById, draftedAt, when }: Published) {
  const writer = place.person(summary.writers[0] ?? '')
  const [first] = summary.approvals
  const moved = (from: SummaryState, to: SummaryState) => ({ kind: 'summary.moved' as const, ...where, data: { summaryId, from, to } })
  const { journal } = place
  journal.add(draftedAt, writer, { kind: 'summary.drafted', ...where, data: { summaryId, version } })
  for (const part of ['claims', 'quotes', 'tensions', 'texts'])
    journal.add(draftedAt, writer, { kind: 'summary.edited', ...where, data: { summaryId, part } })
  journal.add(draftedAt, writer, moved('DRAFT', 'INTERNAL_REVIEW'))
  const isValidated = first?.state === 'OUT_FOR_VALIDATION'
  if (isValidated) journal.add(at(first.date, '15:00'), writer, moved('INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'))
  journal.add(when, approvedById, { kind: 'summary.approved', ...where, data: { summaryId } })
  journal.add(when, approvedById, moved(isValidated ? 'OUT_FOR_VALIDATION' : 'INTERNAL_REVIEW', 'APPROVED'))
  journal.add(when, approvedById, { kind: 'summary.published', ...where, data: { summaryId, version, hash } })
  journal.add(when, approvedById, moved('APPROVED', 'PUBLISHED'))
}
