import { castVotes } from '@/lib/commands/statement-votes'
import { db } from '@/lib/db'
import { directionOfText } from '@/lib/domain/contribution'
import { answerTo } from '@/lib/domain/question/answer'
import { type Question, questionFrom } from '@/lib/domain/question/question'
import { readCode, receiptSymbols } from '@/lib/domain/receipt-code'
import { receiptHash } from '@/lib/queries/receipt-code'
import type { ViewContent } from './content-types'
import { at } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'
import { fillModeration } from './moderation'

/** What people have said, in the order that it came in: the database numbers and counts it. */
export async function fillViews(dialogue: Dialogue) {
  const { place, content, where, id: dialogueId } = dialogue
  const { views } = content
  const rows = await db.question.findMany({ where: { dialogueId }, orderBy: { order: 'asc' } })
  const questions = rows.map((row) => questionFrom(row, 'sv'))
  await db.contribution.createMany({
    data: views.map((view) => ({
      ...where,
      id: viewId(dialogue, view.no),
      channel: view.channel,
      kind: view.kind,
      text: view.text,
      answers: JSON.parse(JSON.stringify(answersOf(questions, view))),
      language: view.language,
      direction: directionOfText(view.language),
      visibility: visibilityOf(view, content.pendingFrom),
      consentToQuote: view.consentToQuote,
      wantsFeedback: view.wantsFeedback,
      isChildVoice: view.childVoice ?? false,
      receivedAt: at(view.receivedAt),
      recordedById: view.recordedBy ? place.person(view.recordedBy) : null,
      occasion: view.occasion?.title ?? null,
      codeHash: hashOf(view.receiptCode),
    })),
  })
  const voted = views.map((view) => ({
    contributionId: viewId(dialogue, view.no),
    answers: answersOf(questions, view),
    at: at(view.receivedAt),
  }))
  await castVotes(db, dialogueId, voted)
  await fillTranslations(dialogue)
  await fillBackground(dialogue)
  await fillModeration(dialogue)
  for (const view of views) {
    const data = { contributionId: viewId(dialogue, view.no), seqNo: view.no, channel: view.channel }
    if (view.recordedBy)
      place.journal.add(at(view.receivedAt), place.person(view.recordedBy), { kind: 'contribution.recorded', ...where, data })
    else place.journal.add(at(view.receivedAt), 'anonymous', { kind: 'contribution.submitted', ...where, data })
  }
}

/** The words answer the first question that asks for words; the rest stands by number in the content. */
function answersOf(questions: Question[], { text, answers = {} }: ViewContent) {
  const asksForWords = questions.find(({ kind }) => kind === 'OWN_WORDS')
  return questions.flatMap((question, index) => {
    const given = question === asksForWords ? text : answers[index + 1]
    return answerTo(question, question.kind === 'STATEMENTS' ? byStatement(question, given) : given) ?? []
  })
}

const byStatement = ({ options }: Question, given: unknown) =>
  Object.fromEntries(Object.entries(given ?? {}).map(([no, stance]) => [options[Number(no) - 1]?.value, stance]))

/** Shown only with its author's leave, and when somebody has read it first. */
function visibilityOf(view: ViewContent, pendingFrom = Number.POSITIVE_INFINITY) {
  if (view.moderation) return view.moderation.visibility
  if (!view.consentToQuote) return 'NOT_PUBLIC'
  return view.no >= pendingFrom ? 'PENDING' : 'PUBLIC'
}

function hashOf(shown: string | undefined): string | null {
  if (!shown) return null
  const code = readCode(shown, receiptSymbols)
  if (!code) throw new Error(`${shown} is no receipt code`)
  return receiptHash(code)
}

async function fillTranslations(dialogue: Dialogue) {
  const { place, content, where } = dialogue
  const translated = content.views.filter(({ translation }) => translation)
  await db.contributionVersion.createMany({
    data: translated.map(({ no, translation = '', translationBy, receivedAt }) => ({
      id: place.idOf('translation', content.key, no),
      contributionId: viewId(dialogue, no),
      no: 1,
      kind: 'TRANSLATION' as const,
      language: 'sv',
      text: translation,
      madeBy: translationBy ?? '',
      byId: place.personOrNone(translationBy) ?? null,
      at: at(receivedAt),
    })),
  })
  for (const { no, translationBy, recordedBy, receivedAt } of translated) {
    const by = place.personOrNone(translationBy) ?? place.personOrNone(recordedBy) ?? place.person(content.strategist)
    const data = { contributionId: viewId(dialogue, no), language: 'sv' }
    place.journal.add(at(receivedAt), by, { kind: 'contribution.translated', ...where, data })
  }
}

/** Who answered is counted beside the views, with no way back from a count to a view (INV-13). */
async function fillBackground({ id: dialogueId, content }: Dialogue) {
  const counts = new Map<string, { ageBand: string; gender: string; district: string; count: number }>()
  for (const { background } of content.views) {
    if (!background) continue
    const { ageBand = '', gender = '', district = '' } = background
    const key = `${ageBand}/${gender}/${district}`
    counts.set(key, { ageBand, gender, district, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  await db.demographicCount.createMany({ data: [...counts.values()].map((row) => ({ dialogueId, ...row })) })
}
