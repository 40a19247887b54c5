import { createHash } from 'node:crypto'
import { db } from '@/lib/db'
import { dateOf, dayInStockholm } from '@/lib/domain/calendar'
import { canonicalJson, Snapshot } from '@/lib/domain/snapshot'
import type { ResponseOutcome } from '@/lib/domain/vocabulary'
import { type ADialogue, aDialogue } from './dialogue'
import { anOfficial, aSecretary } from './people'

export const themeNames = ['Belysning', 'Kameror', 'Polisens närvaro'] as const

export type AnOutcome = Awaited<ReturnType<typeof onAgenda>>

/** A dialogue whose summary is published, with views, themes and claims, and the item that follows from it. */
export const anOutcome = { withSummary, prepared, onAgenda, decided, minutesApproved, published }

async function withSummary(made: Parameters<typeof aDialogue.inState>[1] = {}) {
  const dialogue = await aDialogue.inState('SUMMARY_PUBLISHED', { closesAt: new Date(Date.now() - 5 * 86_400_000), ...made })
  const official = await anOfficial(dialogue.organisation)
  const secretary = await aSecretary(dialogue.organisation, { bodyId: dialogue.board.id })
  const themes = await Promise.all(themeNames.map((name, index) => aTheme(dialogue.id, name, index + 1)))
  const views = []
  for (const theme of themes) views.push(await aView(dialogue, `Det här är vad jag säger om ${theme.name}.`, [theme.id]))
  const summary = await aPublishedSummary(dialogue, themes, views, official.userId ?? '')
  return { ...dialogue, dialogueId: dialogue.id, official, secretary, themes, views, summary }
}

async function prepared() {
  const before = await withSummary()
  await db.dialogue.update({ where: { id: before.dialogueId }, data: { state: 'WITH_DECISION_MAKERS' } })
  const decision = await db.decision.create({
    data: {
      organisationId: before.organisationId,
      bodyId: before.board.id,
      kind: 'OUTCOME',
      dialogueId: before.dialogueId,
      title: before.title,
      registryNumber: before.registryNumber,
      meetingDate: dateOf(dayInStockholm(new Date())),
      asks: ['Anta svar på tre teman.', 'Välja alternativ A eller B.'],
      options: [
        { key: 'A', name: 'Ljus först', cost: '3,9 mn', meaning: 'Ljus på nio stråk.', effects: {}, isRecommended: false },
        { key: 'B', name: 'Ljus och vuxna', cost: '4,2 mn', meaning: 'Ljus på sex stråk.', effects: {}, isRecommended: true },
      ],
    },
  })
  return { ...before, decision, decisionId: decision.id }
}

async function onAgenda() {
  const before = await prepared()
  await db.decision.update({ where: { id: before.decisionId }, data: { state: 'ON_AGENDA' } })
  return before
}

async function decided(outcomes: Partial<Record<(typeof themeNames)[number], ResponseOutcome>> = {}) {
  const before = await onAgenda()
  const recorded = {
    recordedById: before.secretary.userId,
    recordedAt: new Date(),
    paragraph: '§ 118',
    text: 'Kommunstyrelsen antar svaren.',
  }
  await db.decision.update({ where: { id: before.decisionId }, data: { state: 'DECIDED', ...recorded } })
  const responses = []
  for (const theme of before.themes) {
    const outcome = outcomes[theme.name as (typeof themeNames)[number]] ?? 'NOT_ADOPTED'
    responses.push(await aResponse(before.decisionId, theme.id, outcome))
  }
  return { ...before, responses }
}

async function minutesApproved(outcomes?: Parameters<typeof decided>[0]) {
  const before = await decided(outcomes)
  const minutesApprovedOn = dateOf(dayInStockholm(new Date()))
  await db.decision.update({ where: { id: before.decisionId }, data: { state: 'MINUTES_APPROVED', minutesApprovedOn } })
  return before
}

async function published(outcomes?: Parameters<typeof decided>[0]) {
  const before = await minutesApproved(outcomes)
  await db.themeResponse.updateMany({ where: { decisionId: before.decisionId }, data: { state: 'PUBLISHED' } })
  await db.decision.update({ where: { id: before.decisionId }, data: { state: 'PUBLISHED', publishedAt: new Date() } })
  await db.dialogue.update({ where: { id: before.dialogueId }, data: { state: 'DECIDED' } })
  return before
}

export const aResponse = (decisionId: string, themeId: string, outcome: ResponseOutcome) =>
  db.themeResponse.create({
    data: {
      decisionId,
      themeId,
      outcome,
      short: 'Så här blir det med temat.',
      motivation: 'Det här är skälet till svaret.',
      forwardedTo: outcome === 'OUTSIDE_MANDATE' ? 'Polismyndigheten' : null,
      state: 'ADOPTED_BY_BODY',
    },
  })

export const aTheme = (dialogueId: string, name: string, code: number) =>
  db.theme.create({ data: { dialogueId, key: `tema-${code}`, code, name, core: `Kärnan i ${name}.` } })

export async function aView(dialogue: Pick<ADialogue, 'id' | 'organisationId'>, text: string, themeIds: string[] = []) {
  const view = await db.contribution.create({
    data: {
      dialogueId: dialogue.id,
      organisationId: dialogue.organisationId,
      channel: 'PAPER',
      text,
      visibility: 'PUBLIC',
      consentToQuote: true,
    },
  })
  const coderId = crypto.randomUUID()
  const coding = { dialogueId: dialogue.id, contributionId: view.id, coderId }
  await db.coding.createMany({ data: themeIds.map((themeId) => ({ ...coding, themeId })) })
  return view
}

/** Somebody who asked for the answer to their view. */
export const aContact = (
  view: { id: string; dialogueId: string; organisationId: string },
  { kind = 'MAIL' as 'MAIL' | 'LETTER' | 'PHONE', address = `${view.id}@exempel.example`, name = 'Amina Yusuf' } = {},
) =>
  db.contact.create({
    data: { organisationId: view.organisationId, dialogueId: view.dialogueId, contributionId: view.id, kind, address, name },
  })

type Theme = Awaited<ReturnType<typeof aTheme>>
type View = Awaited<ReturnType<typeof aView>>

async function aPublishedSummary(dialogue: ADialogue, themes: Theme[], views: View[], approvedById: string) {
  const summary = await db.perspectiveSummary.create({ data: { dialogueId: dialogue.id, version: 1 } })
  const claims = []
  for (const [index, theme] of themes.entries()) {
    const view = views[index]
    if (!view) throw new Error('each theme needs its view')
    claims.push(
      await db.summaryClaim.create({
        data: {
          summaryId: summary.id,
          themeId: theme.id,
          order: index,
          text: `Flera talar om ${theme.name}.`,
          sources: { create: { contributionId: view.id } },
        },
        include: { sources: true },
      }),
    )
    await db.quote.create({ data: { summaryId: summary.id, themeId: theme.id, contributionId: view.id, text: view.text } })
  }
  const snapshot = snapshotOf(dialogue, themes, views, claims)
  const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex')
  const published = { state: 'PUBLISHED' as const, publishedAt: new Date(), approvedById, approvedAt: new Date(), snapshot, hash }
  await db.perspectiveSummary.update({ where: { id: summary.id }, data: published })
  return { ...summary, claims, snapshot }
}

function snapshotOf(dialogue: ADialogue, themes: Theme[], views: View[], claims: { id: string; text: string }[]): Snapshot {
  return Snapshot.parse({
    format: 1,
    dialogueId: dialogue.id,
    version: 1,
    publishedAt: new Date().toISOString(),
    codebookVersion: 1,
    changeNote: '',
    writtenBy: ['Selma Öberg'],
    approvedBy: 'Per Lind',
    texts: { method: 'Öppen inbjudan och samtal.', limits: 'Urvalet är självvalt.', notReached: 'Boende på särskilt boende.' },
    includesChildren: false,
    themes: themes.map((theme, index) => ({
      id: theme.id,
      key: theme.key,
      code: theme.code,
      name: theme.name,
      definition: '',
      core: theme.core,
      views: 1,
      claims: [
        {
          id: claims[index]?.id,
          originId: null,
          kind: 'COMMON',
          text: claims[index]?.text,
          isMachineMade: false,
          approvedBy: null,
          sources: [views[index]?.seqNo],
        },
      ],
      quotes: [{ seqNo: views[index]?.seqNo, text: views[index]?.text, language: 'sv', direction: 'ltr', translatedBy: null }],
    })),
    tensions: [{ no: 1, a: { text: 'Mer ljus.', sources: [views[0]?.seqNo] }, b: { text: 'Mindre ljus.', sources: [views[1]?.seqNo] } }],
    sources: views.map(({ id, seqNo, channel }) => ({ id, seqNo, channel })),
    heard: {
      received: views.length,
      lastSeqNo: views.length,
      channels: [{ channel: 'PAPER', count: views.length }],
      languages: [{ key: 'sv', count: null }],
      childVoices: null,
      outside: 0,
      answered: null,
      populationDate: null,
      groups: [],
    },
  })
}
