import { db } from '@/lib/db'
import { dateOf, dayOf } from '@/lib/domain/calendar'
import { analysisAspects } from '@/lib/domain/vocabulary'
import { fillActions } from './actions'
import { themeId } from './analysis'
import { outcomePublishedAt } from './course'
import { at, day, daysAfter } from './dates'
import type { Dialogue } from './dialogue'
import { responseId } from './dialogue-ids'
import type { AgendaContent, DecisionContent } from './outcome-types'

/** The item on the agenda, what the elected read and asked before it, what they decided and how they answered each theme. */
export async function fillOutcome(dialogue: Dialogue) {
  const { content, place } = dialogue
  const { decision, decisionBrief: agenda, decisionBody: bodyKey = decision?.body } = content
  if (!bodyKey || !(agenda ?? decision)) return
  const decisionId = place.idOf('outcome', content.key)
  const meeting = decision?.date ?? agenda?.meeting ?? ''
  const preparedAt = agenda ? at(agenda.date, '09:00') : daysAfter(at(meeting), -14)
  await db.decision.create({
    data: {
      id: decisionId,
      organisationId: place.id,
      bodyId: place.bodyId(bodyKey),
      kind: 'OUTCOME',
      dialogueId: dialogue.id,
      title: content.title,
      registryNumber: content.registryNumber,
      meetingDate: day(meeting),
      itemNo: agenda?.item ?? decision?.item ?? null,
      asks: agenda?.asks ?? decision?.text ?? [],
      options: (agenda?.options ?? []).map((option) => ({ ...option, effects: byThemeId(dialogue, option.effects) })),
      createdAt: preparedAt,
      state: 'ON_AGENDA',
    },
  })
  const strategist = place.person(content.strategist)
  const moved = (from: string, to: string) => ({ kind: 'decision.moved' as const, ...dialogue.where, data: { decisionId, from, to } })
  const bodyId = place.bodyId(bodyKey)
  place.journal.add(preparedAt, strategist, { kind: 'decision.prepared', ...dialogue.where, data: { decisionId, bodyId } })
  if (agenda) await fillAgenda(dialogue, decisionId, agenda)
  place.journal.add(agenda ? at(agenda.date, '15:00') : daysAfter(preparedAt, 1), strategist, moved('PREPARED', 'ON_AGENDA'))
  if (decision) await fillDecision(dialogue, decisionId, decision)
}

const byThemeId = (dialogue: Dialogue, effects: AgendaContent['options'][number]['effects']) =>
  Object.fromEntries(Object.entries(effects).map(([key, effect]) => [themeId(dialogue, key), effect]))

async function fillAgenda(dialogue: Dialogue, decisionId: string, agenda: AgendaContent) {
  const { place, content, where } = dialogue
  const parts = [
    { key: undefined, ...agenda.analysis, by: agenda.analysis.by[0] ?? '' },
    ...Object.entries(agenda.analysisByTheme).map(([key, analysis]) => ({ key, ...analysis })),
  ]
  const analyses = parts.flatMap(({ key, by, date, ...part }) =>
    analysisAspects.map((aspect) => ({
      id: place.idOf('analysis', content.key, key ?? '', aspect),
      decisionId,
      themeId: key ? themeId(dialogue, key) : null,
      aspect,
      text: part[aspect],
      byId: place.person(by),
      at: at(date, '14:00'),
    })),
  )
  await db.officialAnalysis.createMany({ data: analyses })
  for (const { aspect, themeId: about, byId, at: when } of analyses)
    place.journal.add(when, byId, { kind: 'analysis.written', ...where, data: { decisionId, aspect, ...(about && { themeId: about }) } })
  await fillQuestions(dialogue, decisionId, agenda)
  const reads = agenda.reads ?? []
  await db.readMark.createMany({
    data: reads.map(({ member, at: when }) => ({ decisionId, userId: place.person(member), at: at(when, '19:00') })),
  })
  for (const { member, at: when } of reads)
    place.journal.add(at(when, '19:00'), place.person(member), { kind: 'brief.read', ...where, data: { decisionId } })
}

async function fillQuestions({ place, content, where }: Dialogue, decisionId: string, { questions = [] }: AgendaContent) {
  for (const [index, asked] of questions.entries()) {
    const questionId = place.idOf('brief-question', content.key, index)
    const askedById = place.person(asked.askedBy)
    const answeredAt = asked.answer && asked.answeredAt ? at(asked.answeredAt, '11:00') : undefined
    const answeredById = place.personOrNone(asked.answeredBy)
    await db.briefQuestion.create({
      data: {
        id: questionId,
        decisionId,
        askedById,
        askedBy: asked.askedBy,
        party: asked.party,
        text: asked.text,
        askedAt: at(asked.askedAt, '20:00'),
        ...(answeredAt && { answer: asked.answer, answeredBy: asked.answeredBy, answeredById: answeredById ?? null, answeredAt }),
      },
    })
    place.journal.add(at(asked.askedAt, '20:00'), askedById, { kind: 'brief.asked', ...where, data: { decisionId, questionId } })
    const answerer = answeredById ?? place.person(content.strategist)
    if (answeredAt) place.journal.add(answeredAt, answerer, { kind: 'brief.answered', ...where, data: { decisionId, questionId } })
  }
}

async function fillDecision(dialogue: Dialogue, decisionId: string, decision: DecisionContent) {
  const { place, content, where } = dialogue
  const recordedById = place.recorder(decision.body, decision.date)
  const recordedAt = at(decision.date, '16:00')
  const publishedAt = outcomePublishedAt(decision)
  const recorded = {
    paragraph: decision.paragraph,
    text: decision.text.join('\n'),
    chosenOption: decision.chosenOption ?? null,
    recordedById,
    recordedAt,
    minutesApprovedOn: day(decision.minutesApproved),
  }
  const reservations = (decision.reservations ?? []).map((own, index) => ({ id: place.idOf('reservation', content.key, index), ...own }))
  await db.decision.update({
    where: { id: decisionId },
    data: { state: 'MINUTES_APPROVED', ...recorded, reservations: { create: reservations } },
  })
  await fillResponses(dialogue, decisionId, recordedAt)
  await fillActions(dialogue, publishedAt)
  await db.decision.update({ where: { id: decisionId }, data: { state: 'PUBLISHED', publishedAt } })
  const meetingDate = dayOf(day(decision.date))
  const bodyId = place.bodyId(decision.body)
  const { paragraph } = decision
  const { journal } = place
  journal.add(recordedAt, recordedById, {
    kind: 'decision.recorded',
    ...where,
    data: { decisionId, decisionKind: 'OUTCOME', bodyId, meetingDate, paragraph },
  })
  const approved = { decisionId, from: 'DECIDED', to: 'MINUTES_APPROVED' }
  journal.add(at(decision.minutesApproved, '09:00'), recordedById, { kind: 'decision.moved', ...where, data: approved })
  const responses = content.themeResponses?.length ?? 0
  journal.add(publishedAt, recordedById, { kind: 'decision.published', ...where, data: { decisionId, responses } })
}

async function fillResponses(dialogue: Dialogue, decisionId: string, recordedAt: Date) {
  const { place, content, where } = dialogue
  const draftedById = place.person(content.strategist)
  const draftedAt = daysAfter(recordedAt, -10)
  const responses = content.themeResponses ?? []
  await db.themeResponse.createMany({
    data: responses.map(({ theme, moreWorkBy, ...response }) => ({
      ...response,
      id: responseId(dialogue, theme),
      decisionId,
      themeId: themeId(dialogue, theme),
      moreWorkBy: moreWorkBy ? dateOf(moreWorkBy) : null,
      state: 'PUBLISHED' as const,
      draftedById,
      updatedAt: recordedAt,
    })),
  })
  for (const { theme, outcome } of responses) {
    const data = { decisionId, themeId: themeId(dialogue, theme), outcome }
    place.journal.add(draftedAt, draftedById, { kind: 'response.drafted', ...where, data })
  }
}
