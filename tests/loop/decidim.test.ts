// The whole loop on real input: from somebody's idea to the evidence that something was done. Only the product's own
// commands, queries and jobs; time is given to them as an argument.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/cli/commands/audit'
import { noteAnswerRead } from '@/lib/commands/feedback/read-answer'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { publishOutcome } from '@/lib/commands/outcome/publish'
import { addClaim, removeClaim } from '@/lib/commands/summary-claim'
import { approveSummary, moveSummary, publishSummary } from '@/lib/commands/summary-publish'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import type { Problem } from '@/lib/domain/result'
import { wordsOf } from '@/lib/i18n/translator'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { myAnswer } from '@/lib/queries/my-answer'
import { publishedViews } from '@/lib/queries/published-views'
import { ownView } from '@/lib/queries/receipt'
import { thread } from '@/lib/queries/thread'
import { workbench } from '@/lib/queries/workbench'
import { progressOf } from '@/lib/queries/workbench-list'
import { aCommentsFile, commentsInFile } from '../support/comments-file'
import { accepted, messageOf, problemIn } from '../support/expect'
import { isAttack } from '../support/payloads'
import { runDueJobs } from '../support/run-jobs'
import { aCast, daysAgo, decidedTopic, openedDialogue, type Walk } from '../support/walk'
import { coded, intoAnalysis, type Theme, themeNames, writtenSummary } from '../support/walk-analysis'
import { anActionFor, decided, draftedAnswers, movedOn, onAgenda, readBeforeMeeting } from '../support/walk-outcome'
import { askedForAnswer, closedByTheClock, imported, recordedView, sentView } from '../support/walk-views'

const folder = path.join(process.env.RADSLAG_DATA ?? path.join(import.meta.dirname, '../../../shared/data'), 'imports')
const fileNamed = (name: string) => path.join(folder, name)
const comments = fileNamed('www.decidim.barcelona-open-data-meeting_comments.pseudonymised.csv')
const proposals = fileNamed('decide-madrid-proposals_latest.csv')
const hasComments = fs.existsSync(comments)
const hasProposals = fs.existsSync(proposals)
if (!hasComments || !hasProposals) console.warn(`The walk on real data is skipped: its files are not in ${folder} (see RADSLAG_DATA).`)

const addresses = ['amina@exempel.example', 'gunnar@exempel.example', 'borta@post.invalid', 'elin@exempel.example']

describe('the closed loop, walked whole', () => {
  test('on forty comments, and everything that a scanner throws', () => walk(aCommentsFile(), commentsInFile), 60_000)
  test.skipIf(!hasComments)('on 2,628 real comments from Decidim', () => walk(fs.readFileSync(comments), 2628), 180_000)
})

async function walk(file: Buffer, count: number) {
  const cast = await aCast()
  const open = await openedDialogue(cast, await decidedTopic(cast))
  const { code } = await viewsComeIn(open, file, count)
  const themes = await everythingIsCoded(open)
  await summaryIsPublished(open, themes)
  const decisionId = await bodyDecides(open, themes)
  await everybodyIsAnswered(open, code)
  await somethingIsDone(open, decisionId, themes)
  await allIsTold(open, count + 2)
}

async function viewsComeIn(open: Walk, file: Buffer, count: number) {
  const rows = await imported(open, 'decidim-comments', file)
  expect(rows).toHaveLength(count)
  const before = await db.contribution.findMany({ where: { dialogueId: open.dialogueId }, orderBy: { seqNo: 'asc' } })
  expect(before.map(({ seqNo }) => seqNo)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect((await imported(open, 'decidim-comments', file)).every(({ as }) => as === 'unchanged')).toBe(true)
  expect(await db.contribution.findMany({ where: { dialogueId: open.dialogueId }, orderBy: { seqNo: 'asc' } })).toEqual(before)
  const sent = await sentView(open, 'Det är mörkt och ingen lampa lyser vid skolan.')
  await recordedView(open, 'Bussen går för sällan.')
  await askedForAnswer(open, addresses)
  await closedByTheClock(open)
  const shown = await publishedViews(open.organisationId, open.slug, {}, 'sv')
  expect(shown).toMatchObject({ received: count + 2 })
  expect(shown?.views[0]?.text).toBe(before[0]?.text)
  return sent
}

async function everythingIsCoded(open: Walk): Promise<Theme[]> {
  const { dialogueId } = open
  const themes = await intoAnalysis(open)
  await coded(open, themes, 1)
  const progress = await progressOf(dialogueId)
  expect(progress.decided).toBe(progress.total - 1)
  const bench = await workbench(open.coder, dialogueId, { state: 'UNCODED' })
  expect(bench?.view?.seqNo).toBe(1)
  const summaryId = await writtenSummary(open, themes)
  accepted(await moveSummary(open.coder, { summaryId, to: 'INTERNAL_REVIEW' }, { now: daysAgo(44) }))
  // One view is left: not even another person can approve (INV-15).
  expect(problemIn(await approveSummary(open.official, { summaryId }))).toMatchObject({ message: 'summary.blockUndecided' })
  await coded(open, themes)
  expect(await progressOf(dialogueId)).toMatchObject({ decided: progress.total, total: progress.total })
  return themes
}

async function summaryIsPublished({ dialogueId, coder, strategist, official }: Walk, themes: Theme[]) {
  const { id: summaryId } = await db.perspectiveSummary.findFirstOrThrow({ where: { dialogueId } })
  const orphan = { summaryId, themeId: themes[0]?.id, text: 'Det här vet vi fast ingen har sagt det.' }
  const claimId = accepted(await addClaim(coder, orphan))
  expect(messageOf(await approveSummary(official, { summaryId }))).toBe('summary.blockNoSource')
  accepted(await removeClaim(coder, { claimId }))
  for (const writer of [coder, strategist]) expect(problemIn(await approveSummary(writer, { summaryId })).kind).toBe('forbidden')
  accepted(await approveSummary(official, { summaryId }, { now: daysAgo(40) }))
  accepted(await publishSummary(official, { summaryId }, { now: daysAgo(40) }))
  const attacks = await db.contribution.findMany({ where: { dialogueId, outside: { isNot: null } }, select: { text: true, isBlank: true } })
  expect(attacks.every(({ text, isBlank }) => isBlank || isAttack(text))).toBe(true)
}

async function bodyDecides(open: Walk, themes: Theme[]): Promise<string> {
  const { member, secretary } = open
  const decisionId = await onAgenda(open)
  await readBeforeMeeting(open, decisionId)
  const brief = await decisionBrief(member, decisionId)
  expect(brief && 'summary' in brief && brief.summary?.snapshot.themes.map(({ name }) => name).sort()).toEqual([...themeNames].sort())
  const isForgotten = ({ name }: Theme) => name === 'Skola och barn'
  await draftedAnswers(open, decisionId, themes, (theme) => !isForgotten(theme))
  await decided(open, decisionId)
  const publish = () => publishOutcome(secretary, { decisionId }, { now: daysAgo(6) })
  expect(words(problemIn(await publish()))).toEqual(['Ett tema saknar svar: Skola och barn.'])
  await draftedAnswers({ ...open, official: member }, decisionId, themes, isForgotten)
  // The first answer is a yes, and a yes is followed by something that somebody does (INV-24).
  expect(words(problemIn(await publish()))).toEqual([expect.stringContaining('Buss och trafik')])
  await anActionFor(open, decisionId, themes[0] as Theme)
  accepted(await publish())
  return decisionId
}

async function everybodyIsAnswered({ dialogueId, strategist, proposer }: Walk, code: string) {
  const feedback = { dialogueId, text: 'Tack för att ni berättade. Här är svaren.', signedBy: 'Anders Hellberg, ordförande' }
  accepted(await sendFeedback(strategist, feedback, { now: daysAgo(4) }))
  await runDueJobs()
  const deliveries = await db.delivery.findMany({ where: { message: { dialogueId } }, include: { contact: true } })
  const told = Object.fromEntries(deliveries.map(({ contact, state }) => [contact.address, state]))
  expect(told).toEqual(Object.fromEntries(addresses.map((to) => [to, to.endsWith('.invalid') ? 'BOUNCED' : 'SENT'])))
  expect(await db.dialogue.findUnique({ where: { id: dialogueId } })).toMatchObject({ state: 'FEEDBACK_GIVEN' })
  const { email } = await db.person.findUniqueOrThrow({ where: { id: proposer.userId ?? '' } })
  expect(await db.outgoingMail.count({ where: { to: email, sentAt: { not: null } } })).toBeGreaterThanOrEqual(3)
  const view = await ownView(code)
  const answer = await myAnswer(view?.id ?? '')
  expect(answer?.decided?.answers.map(({ name }) => name)).toEqual(['Ljus och trygghet'])
  accepted(await noteAnswerRead(authorWith(view?.id ?? ''), { contributionId: view?.id }))
}

async function somethingIsDone(open: Walk, decisionId: string, [theme]: Theme[]) {
  const { id: actionId } = await db.action.findFirstOrThrow({ where: { response: { decisionId, themeId: theme?.id } } })
  const finish = await movedOn(open, actionId)
  expect(messageOf(await finish())).toEqual({ evidence: ['action.needsEvidence'] })
  accepted(await finish('Slutbesiktning, protokoll 2026:14'))
  await runDueJobs()
  const rounds = await db.feedbackMessage.findMany({ where: { actionId }, include: { deliveries: true } })
  expect(rounds).toHaveLength(2)
  expect(rounds.flatMap(({ deliveries }) => deliveries).every(({ state }) => state === 'SENT' || state === 'BOUNCED')).toBe(true)
}

async function allIsTold({ organisationId, dialogueId, slug }: Walk, received: number) {
  const told = await thread(organisationId, slug)
  expect(told).toMatchObject({
    received,
    topic: { text: expect.stringContaining('mörkt') },
    approval: { paragraph: '§ 12' },
    summary: { version: 1, claims: 12, tensions: 1 },
    outcome: { paragraph: '§ 118', reservations: 1 },
    promise: { fulfilledAt: expect.any(String), moved: 0 },
    deliveries: { MAIL: addresses.length },
    actions: [{ status: 'DONE', title: 'Lampor vid sex hållplatser' }],
  })
  expect(told?.themes.map(({ outcome }) => outcome)).not.toContain(null)
  const { broken } = await verifyAudit(process.env.DATABASE_URL ?? '')
  expect(broken.filter(({ chain }) => [dialogueId, organisationId].includes(chain))).toEqual([])
}

const words = (problem: Problem) => wordsOf('sv', problem)

test.skipIf(!hasProposals)(
  '2,738 real proposals with HTML are taken in, listed and coded like any other views',
  async () => {
    const cast = await aCast()
    const open = await openedDialogue(cast, await decidedTopic(cast))
    expect(await imported(open, 'decide-madrid-proposals', fs.readFileSync(proposals))).toHaveLength(2738)
    const shown = await publishedViews(open.organisationId, open.slug, {}, 'sv')
    expect(shown).toMatchObject({ received: 2738, views: { length: 25 } })
    expect(shown?.views.some(({ text }) => /<\/?(p|br|strong|li|a)\b|&nbsp;/.test(text))).toBe(false)
    const bench = await workbench(open.coder, open.dialogueId, { language: 'es' }, 2738)
    expect(bench).toMatchObject({
      view: { seqNo: 2738 },
      progress: { total: 2738, decided: 0 },
      pages: { page: 46, of: 46, matched: 2738 },
    })
  },
  120_000,
)
