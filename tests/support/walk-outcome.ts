import { createAction, updateAction } from '@/lib/commands/action'
import { editAgenda, placeOnAgenda, prepareOutcome, writeAnalysis } from '@/lib/commands/agenda'
import { answerQuestion, askQuestion, markRead } from '@/lib/commands/brief-question'
import { approveMinutes, recordOutcome } from '@/lib/commands/outcome/record'
import { draftResponse } from '@/lib/commands/response'
import { db } from '@/lib/db'
import { analysisAspects, type ResponseOutcome, responseOutcomes } from '@/lib/domain/vocabulary'
import { accepted } from './expect'
import { dayAgo, daysAgo, type Walk } from './walk'
import type { Theme } from './walk-analysis'

/** The officials prepare the item, and it is put on the agenda. */
export async function onAgenda({ dialogueId, official, say }: Walk): Promise<string> {
  const now = daysAgo(30)
  const { decisionId } = accepted(await prepareOutcome(official, say({ dialogueId, meetingDate: dayAgo(10) }), { now }))
  const options = [
    { key: 'A', name: 'Ljus först', cost: '3,9 mn' },
    { key: 'B', name: 'Ljus och buss', cost: '4,2 mn', isRecommended: true },
  ]
  const asks = '1. Anta svar på varje tema\n2. Välja alternativ'
  accepted(await editAgenda(official, say({ decisionId, meetingDate: dayAgo(10), itemNo: '7', asks, options }), { now }))
  for (const aspect of analysisAspects)
    accepted(await writeAnalysis(official, say({ decisionId, aspect, text: 'Det här ligger inom vårt uppdrag.' }), { now }))
  accepted(await placeOnAgenda(official, { decisionId }, { now }))
  return decisionId
}

/** A member reads, asks and is answered before the meeting. */
export async function readBeforeMeeting({ member, official, say }: Walk, decisionId: string) {
  accepted(await markRead(member, { decisionId }, { now: daysAgo(20) }))
  accepted(await askQuestion(member, say({ decisionId, text: 'Hur många bor vid de mörka stråken?' }), { now: daysAgo(19) }))
  const { id: questionId } = await db.briefQuestion.findFirstOrThrow({ where: { decisionId } })
  accepted(await answerQuestion(official, say({ decisionId, questionId, answer: 'Ungefär niohundra.' }), { now: daysAgo(15) }))
}

/** One answer of each kind, in the order of the themes, for those that are chosen. */
export async function draftedAnswers({ official, say }: Walk, decisionId: string, themes: Theme[], isChosen = (_: Theme) => true) {
  for (const [index, theme] of themes.entries()) {
    if (!isChosen(theme)) continue
    const outcome: ResponseOutcome = responseOutcomes[index % responseOutcomes.length] ?? 'ADOPTED'
    const answer = {
      decisionId,
      themeId: theme.id,
      outcome,
      short: `Så här blir det med ${theme.name}.`,
      motivation: `Det här är skälet till svaret om ${theme.name}.`,
      ...(outcome === 'OUTSIDE_MANDATE' && { forwardedTo: 'Polismyndigheten' }),
      ...(outcome === 'NEEDS_MORE_WORK' && { moreWorkBy: dayAgo(-90) }),
      ...(outcome === 'PARTLY' && { noActionReason: 'Det görs redan inom ramen för driften.' }),
    }
    accepted(await draftResponse(official, say(answer), { now: daysAgo(12) }))
  }
}

export async function decided({ member, secretary, say }: Walk, decisionId: string) {
  const minutes = { decisionId, paragraph: '§ 118', meetingDate: dayAgo(10), text: 'Kommunstyrelsen antar svaren.', chosenOption: 'B' }
  const reservations = [{ member: 'Roger Falk', party: 'NS', text: 'Jag vill pröva kameror.' }]
  accepted(await recordOutcome(member, say({ ...minutes, reservations }), { now: daysAgo(10) }))
  accepted(await approveMinutes(secretary, { decisionId, on: dayAgo(8) }, { now: daysAgo(8) }))
}

/** What follows from a yes: planned, under way, and done with something to show. */
export async function anActionFor({ official, say }: Walk, decisionId: string, theme: Theme): Promise<string> {
  const where = { decisionId_themeId: { decisionId, themeId: theme.id } }
  const { id: responseId } = await db.themeResponse.findUniqueOrThrow({ where })
  const action = { responseId, title: 'Lampor vid sex hållplatser', ownerName: 'Gatuenheten', dueOn: dayAgo(-30), nextUpdateOn: dayAgo(-5) }
  return accepted(await createAction(official, say(action), { now: daysAgo(7) })).actionId
}

export async function movedOn({ official, say }: Walk, actionId: string) {
  const going = { actionId, status: 'IN_PROGRESS', text: 'Fyra av sex lampor är på plats.', nextUpdateOn: dayAgo(-5) }
  accepted(await updateAction(official, say(going), { now: daysAgo(2) }))
  return (evidence?: string) =>
    updateAction(official, say({ actionId, status: 'DONE', text: 'Alla sex lampor lyser nu.', evidence }), { now: daysAgo(1) })
}
