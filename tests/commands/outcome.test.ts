import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DecisionAndSign } from '@/components/answer/decision-and-sign'
import { placeOnAgenda, prepareOutcome, writeAnalysis } from '@/lib/commands/agenda'
import { correctOutcome } from '@/lib/commands/outcome/correct'
import { adoptResponses, publishOutcome } from '@/lib/commands/outcome/publish'
import { approveMinutes, postponeOutcome, recordOutcome, referOutcomeBack } from '@/lib/commands/outcome/record'
import { draftResponse } from '@/lib/commands/response'
import { db } from '@/lib/db'
import { dayInStockholm } from '@/lib/domain/calendar'
import { wordsOf } from '@/lib/i18n/translator'
import { answerPage } from '@/lib/queries/answers'
import { accepted, messageOf, problemIn } from '../support/expect'
import { anOrganisation } from '../support/factories/organisation'
import { anOutcome } from '../support/factories/outcome'
import { aMember, aSecretary } from '../support/factories/people'

const today = dayInStockholm(new Date())
const record = (decisionId: string) => ({
  decisionId,
  paragraph: '§ 118',
  meetingDate: today,
  text: 'Kommunstyrelsen antar svaren enligt bilaga.',
  chosenOption: 'B',
  reservations: [{ member: 'Roger Falk', party: 'NS', text: 'Jag vill pröva kameror.' }],
})

describe('the agenda', () => {
  test('a published summary goes to the body that decides, and the dialogue with it', async () => {
    const { dialogueId, official } = await anOutcome.withSummary()
    const { decisionId } = accepted(await prepareOutcome(official, { dialogueId, meetingDate: '2027-06-17' }))
    expect(await db.decision.findUnique({ where: { id: decisionId } })).toMatchObject({ kind: 'OUTCOME', state: 'PREPARED' })
    expect(await db.dialogue.findUnique({ where: { id: dialogueId } })).toMatchObject({ state: 'WITH_DECISION_MAKERS' })
    expect(messageOf(await prepareOutcome(official, { dialogueId, meetingDate: '2027-06-17' }))).toBe('agenda.alreadyPrepared')
  })

  test('an item without analyses is not put on the agenda, and the refusal names each that is missing', async () => {
    const { decisionId, official } = await anOutcome.prepared()
    expect(problemIn(await placeOnAgenda(official, { decisionId }))).toMatchObject({
      message: 'agenda.incomplete',
      list: ['MANDATE', 'COST', 'CHILD', 'EQUALITY', 'SAFETY'].map((aspect) => `agenda.gap_analysis_${aspect}`),
    })
    for (const aspect of ['MANDATE', 'COST', 'CHILD', 'EQUALITY', 'SAFETY'])
      accepted(await writeAnalysis(official, { decisionId, aspect, text: 'Det här ligger hos oss.' }))
    accepted(await placeOnAgenda(official, { decisionId }))
    expect(await db.decision.findUnique({ where: { id: decisionId } })).toMatchObject({ state: 'ON_AGENDA' })
  })
})

describe('the decision', () => {
  test('a member of the body records it, with reservations, and drafted answers become the body’s own', async () => {
    const { decisionId, member, official, themes } = await anOutcome.onAgenda()
    const answer = {
      decisionId,
      themeId: themes[0]?.id,
      outcome: 'NOT_ADOPTED',
      short: 'Vi gör inte det.',
      motivation: 'Det ryms inte i ramen.',
    }
    accepted(await draftResponse(official, answer))
    accepted(await recordOutcome(member, record(decisionId)))
    const decision = await db.decision.findUnique({ where: { id: decisionId }, include: { reservations: true, responses: true } })
    expect(decision).toMatchObject({ state: 'DECIDED', chosenOption: 'B', paragraph: '§ 118' })
    expect(decision?.reservations).toHaveLength(1)
    expect(decision?.responses[0]).toMatchObject({ state: 'ADOPTED_BY_BODY' })
  })

  test('neither an official, a member of another body, another organisation’s secretary nor yesterday’s member records it', async () => {
    const { decisionId, official, board } = await anOutcome.onAgenda()
    const elsewhere = await anOrganisation()
    const former = await aMember(board, { validTo: '2024-01-01' })
    for (const actor of [official, await aMember(elsewhere.board), await aSecretary(elsewhere), former])
      expect(problemIn(await recordOutcome(actor, record(decisionId))).kind).toBe('forbidden')
  })

  test('a meeting that has not been held has decided nothing', async () => {
    const { decisionId, member } = await anOutcome.onAgenda()
    expect(messageOf(await recordOutcome(member, { ...record(decisionId), meetingDate: '2099-01-01' }))).toEqual({
      meetingDate: ['topic.meetingInFuture'],
    })
  })

  test('postponed, it waits for its new day; referred back, the officials prepare it anew', async () => {
    const first = await anOutcome.onAgenda()
    accepted(await postponeOutcome(first.member, { decisionId: first.decisionId, meetingDate: '2099-01-01' }))
    expect(await db.decision.findUnique({ where: { id: first.decisionId } })).toMatchObject({ state: 'POSTPONED' })
    const second = await anOutcome.onAgenda()
    const back = { decisionId: second.decisionId, paragraph: '§ 9', text: 'Ärendet återremitteras för ny kalkyl.' }
    accepted(await referOutcomeBack(second.member, back))
    accepted(await prepareOutcome(second.official, { dialogueId: second.dialogueId, meetingDate: '2099-01-01' }))
  })
})

describe('INV-20: no outcome is published while a theme waits for its answer', () => {
  test('the refusal says how many, and which', async () => {
    const { decisionId, member } = await anOutcome.onAgenda()
    accepted(await recordOutcome(member, record(decisionId)))
    accepted(await approveMinutes(member, { decisionId, on: today }))
    const refusal = problemIn(await publishOutcome(member, { decisionId }))
    expect(wordsOf('sv', refusal)).toEqual(['3 teman saknar svar: Belysning, Kameror och Polisens närvaro.'])
  })

  test('the database refuses too, whoever asks it', async () => {
    const { decisionId, themes } = await anOutcome.minutesApproved()
    await db.themeResponse.delete({ where: { decisionId_themeId: { decisionId, themeId: themes[1]?.id ?? '' } } })
    await expect(db.decision.update({ where: { id: decisionId }, data: { state: 'PUBLISHED' } })).rejects.toThrow(
      /without an answer: Kameror/,
    )
  })

  test('an answer outside the mandate names its addressee, one that needs more work its day, and each its reason', async () => {
    const { decisionId, official, themes } = await anOutcome.onAgenda()
    const answer = { decisionId, themeId: themes[0]?.id, short: 'Så här blir det nu.', motivation: 'Det är skälet till det.' }
    expect(messageOf(await draftResponse(official, { ...answer, outcome: 'OUTSIDE_MANDATE' }))).toEqual({
      forwardedTo: ['agenda.needsAddressee'],
    })
    expect(messageOf(await draftResponse(official, { ...answer, outcome: 'NEEDS_MORE_WORK' }))).toEqual({
      moreWorkBy: ['agenda.needsDate'],
    })
    expect(messageOf(await draftResponse(official, { ...answer, outcome: 'NOT_ADOPTED', motivation: ' ' }))).toEqual({
      motivation: ['problem.tooShort'],
    })
  })

  test('an answer that was drafted after the meeting waits for the body to adopt it', async () => {
    const { decisionId, official, member, themes } = await anOutcome.minutesApproved()
    const answer = {
      decisionId,
      themeId: themes[0]?.id,
      outcome: 'NOT_ADOPTED',
      short: 'Vi gör inte det.',
      motivation: 'Det ryms inte i ramen.',
    }
    accepted(await draftResponse(official, answer))
    expect(messageOf(await publishOutcome(member, { decisionId }))).toBe('elected.answersNotAdopted')
    accepted(await adoptResponses(member, { decisionId }))
    accepted(await publishOutcome(member, { decisionId }))
  })
})

describe('INV-24: a yes is followed by something that somebody does', () => {
  test('without an action, or a word about why there is none, it is not published', async () => {
    const { decisionId, member, responses } = await anOutcome.minutesApproved({ Belysning: 'ADOPTED' })
    expect(problemIn(await publishOutcome(member, { decisionId }))).toMatchObject({
      message: 'elected.answersWithoutAction',
      params: { count: 1, themes: 'Belysning' },
    })
    await db.themeResponse.update({ where: { id: responses[0]?.id ?? '' }, data: { noActionReason: 'Det är redan gjort.' } })
    accepted(await publishOutcome(member, { decisionId }))
  })
})

describe('publication', () => {
  test('waits for the minutes, and makes decision, answers and dialogue public together', async () => {
    const { decisionId, dialogueId, secretary } = await anOutcome.decided()
    expect(messageOf(await publishOutcome(secretary, { decisionId }))).toBe('elected.needsMinutes')
    accepted(await approveMinutes(secretary, { decisionId, on: today }))
    accepted(await publishOutcome(secretary, { decisionId }))
    expect(await db.dialogue.findUnique({ where: { id: dialogueId } })).toMatchObject({ state: 'DECIDED' })
    expect(await db.themeResponse.count({ where: { decisionId, state: 'PUBLISHED' } })).toBe(3)
    const kinds = await db.auditEvent.findMany({ where: { dialogueId }, select: { kind: true } })
    expect(kinds.map(({ kind }) => kind)).toContain('decision.published')
  })

  test('a correction supersedes: what stood before is a row of its own, public with day and reason, and answers stay where they are', async () => {
    const { decisionId, dialogueId, organisationId, slug, secretary } = await anOutcome.published()
    const was = { decisionId, meetingDate: today, paragraph: '§ 118', text: 'Kommunstyrelsen antar svaren.' }
    const first = { ...was, paragraph: '§ 119', correction: 'Paragrafen ska vara 119.' }
    accepted(await correctOutcome(secretary, first))
    accepted(await correctOutcome(secretary, first))
    accepted(await correctOutcome(secretary, { ...first, text: 'Kommunstyrelsen antar alla svar.', correction: 'Ett ord saknades.' }))
    const chain = await db.decision.findMany({ where: { dialogueId, kind: 'OUTCOME' }, orderBy: { createdAt: 'asc' } })
    expect(chain.map(({ state, paragraph, text }) => [state, paragraph, text])).toEqual([
      ['PUBLISHED', '§ 119', 'Kommunstyrelsen antar alla svar.'],
      ['SUPERSEDED', '§ 118', 'Kommunstyrelsen antar svaren.'],
      ['SUPERSEDED', '§ 119', 'Kommunstyrelsen antar svaren.'],
    ])
    expect([chain[0]?.supersedesId, chain[2]?.supersedesId, chain[1]?.supersedesId]).toEqual([chain[2]?.id, chain[1]?.id, null])
    const page = await answerPage(organisationId, slug)
    expect(page?.themes).toHaveLength(3)
    expect(page?.decision?.corrections.map(({ paragraph, reason }) => [paragraph, reason])).toEqual([
      ['§ 119', 'Ett ord saknades.'],
      ['§ 118', 'Paragrafen ska vara 119.'],
    ])
    if (!page) throw new Error('the answers are public')
    const html = renderToStaticMarkup(createElement(DecisionAndSign, { page, locale: 'sv' }))
    for (const words of ['Paragrafen ska vara 119.', 'Så stod det förut', '§ 118', 'Kommunstyrelsen antar svaren.'])
      expect(html).toContain(words)
  })

  test('a correction without anything put right, of a decision that is not published, or by one who may not, is refused', async () => {
    const { decisionId, secretary, official } = await anOutcome.published()
    const same = {
      decisionId,
      meetingDate: today,
      paragraph: '§ 118',
      text: 'Kommunstyrelsen antar svaren.',
      correction: 'Inget egentligen.',
    }
    expect(messageOf(await correctOutcome(secretary, same))).toBe('elected.nothingCorrected')
    expect(messageOf(await correctOutcome(official, { ...same, paragraph: '§ 1' }))).toBe('policy.notOfTheBody')
    const early = await anOutcome.decided()
    expect(messageOf(await correctOutcome(early.secretary, { ...same, decisionId: early.decisionId }))).toBe('elected.notPublished')
  })
})
