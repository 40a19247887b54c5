import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { canonicalJson } from '@/lib/domain/snapshot'
import type { SummaryState } from '@/lib/domain/summary'
import { snapshotOf } from '@/lib/queries/summary-snapshot'
import { themeId } from './analysis'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'
import { type Version, versionsOf } from './summary-version'

/** The perspective summary, each published version with the snapshot that the product itself makes. */
export async function fillSummary(dialogue: Dialogue) {
  for (const version of versionsOf(dialogue.content)) await fillVersion(dialogue, version)
}

const idOf = ({ place, content }: Dialogue, no: number) => place.idOf('summary', content.key, no)

async function fillVersion(dialogue: Dialogue, version: Version) {
  const { place, id: dialogueId } = dialogue
  const { no, says, publishedAt } = version
  const id = idOf(dialogue, no)
  const approvedById = place.person(version.approvedBy)
  await db.perspectiveSummary.create({
    data: {
      id,
      dialogueId,
      version: no,
      state: 'APPROVED',
      texts: says.texts,
      changeNote: version.changeNote,
      approvedById,
      approvedAt: publishedAt,
      createdAt: version.draftedAt,
      writers: { create: says.writers.map((name) => ({ userId: place.person(name) })) },
    },
  })
  await fillClaims(dialogue, version)
  await fillQuotes(dialogue, version)
  await fillTensions(dialogue, version)
  const snapshot = await snapshotOf(db, id, publishedAt)
  const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex')
  await db.perspectiveSummary.updateMany({ where: { dialogueId, state: 'PUBLISHED' }, data: { state: 'SUPERSEDED' } })
  await db.perspectiveSummary.update({ where: { id }, data: { state: 'PUBLISHED', publishedAt, snapshot, hash } })
  tell(dialogue, version, { approvedById, hash })
}

async function fillClaims(dialogue: Dialogue, { no, says }: Version) {
  const id = (key: string, version = no) => dialogue.place.idOf('claim', dialogue.content.key, version, key)
  const claims = says.themes.flatMap(({ theme, claims: own }) => own.map((claim) => ({ theme, ...claim })))
  await db.summaryClaim.createMany({
    data: claims.map(({ key, theme, kind, text }, index) => ({
      id: id(key),
      summaryId: idOf(dialogue, no),
      themeId: themeId(dialogue, theme),
      order: index + 1,
      kind,
      text,
      originId: no > 1 ? id(key, 1) : null,
    })),
  })
  await db.claimSource.createMany({
    data: claims.flatMap(({ key, sources }) => sources.map((view) => ({ claimId: id(key), contributionId: viewId(dialogue, view) }))),
  })
}

async function fillQuotes(dialogue: Dialogue, { no, says }: Version) {
  await db.quote.createMany({
    data: says.quotes.map(({ view, text, theme }, index) => ({
      id: dialogue.place.idOf('quote', dialogue.content.key, no, index),
      summaryId: idOf(dialogue, no),
      themeId: themeId(dialogue, theme),
      contributionId: viewId(dialogue, view),
      text,
      order: index + 1,
    })),
  })
}

async function fillTensions(dialogue: Dialogue, { no: version, says: { tensions } }: Version) {
  const id = (no: number) => dialogue.place.idOf('tension', dialogue.content.key, version, no)
  const summaryId = idOf(dialogue, version)
  await db.tension.createMany({ data: tensions.map(({ no, a, b }) => ({ id: id(no), summaryId, no, aText: a.text, bText: b.text })) })
  const source = (no: number, side: string) => (view: number) => ({ tensionId: id(no), side, contributionId: viewId(dialogue, view) })
  await db.tensionSource.createMany({
    data: tensions.flatMap(({ no, a, b }) => [...a.sources.map(source(no, 'a')), ...b.sources.map(source(no, 'b'))]),
  })
}

function tell(dialogue: Dialogue, version: Version, { approvedById, hash }: { approvedById: string; hash: string }) {
  const { place, where } = dialogue
  const { no, says, draftedAt, validatedAt, publishedAt } = version
  const summaryId = idOf(dialogue, no)
  const writer = place.person(says.writers[0] ?? '')
  const moved = (from: SummaryState, to: SummaryState, id = summaryId) => ({
    kind: 'summary.moved' as const,
    ...where,
    data: { summaryId: id, from, to },
  })
  const { journal } = place
  journal.add(draftedAt, writer, { kind: 'summary.drafted', ...where, data: { summaryId, version: no } })
  for (const part of ['claims', 'quotes', 'tensions', 'texts'])
    journal.add(draftedAt, writer, { kind: 'summary.edited', ...where, data: { summaryId, part } })
  journal.add(draftedAt, writer, moved('DRAFT', 'INTERNAL_REVIEW'))
  if (validatedAt) journal.add(validatedAt, writer, moved('INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'))
  journal.add(publishedAt, approvedById, { kind: 'summary.approved', ...where, data: { summaryId } })
  journal.add(publishedAt, approvedById, moved(validatedAt ? 'OUT_FOR_VALIDATION' : 'INTERNAL_REVIEW', 'APPROVED'))
  journal.add(publishedAt, approvedById, { kind: 'summary.published', ...where, data: { summaryId, version: no, hash } })
  journal.add(publishedAt, approvedById, moved('APPROVED', 'PUBLISHED'))
  if (no > 1) journal.add(publishedAt, approvedById, moved('PUBLISHED', 'SUPERSEDED', idOf(dialogue, no - 1)))
}
