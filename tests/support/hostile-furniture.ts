import { randomUUID } from 'node:crypto'
import { saveTemplate } from '@/lib/commands/brief/question-template'
import { storeQuestions } from '@/lib/commands/brief/questions'
import { askQuestion } from '@/lib/commands/brief-question'
import { recordView } from '@/lib/commands/contribution-record'
import { sendFeedback } from '@/lib/commands/feedback/send'
import { publishOutcome } from '@/lib/commands/outcome/publish'
import { beginSession } from '@/lib/commands/sign-in'
import { addQuote } from '@/lib/commands/summary-parts'
import { approveSummary, moveSummary, publishSummary } from '@/lib/commands/summary-publish'
import { proposeTopic } from '@/lib/commands/topic/propose'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { QuestionSet } from '@/lib/domain/question/question-set'
import { aCommentsFile } from './comments-file'
import { accepted } from './expect'
import { aContribution } from './factories/contribution'
import { type ADialogue, aDialogue } from './factories/dialogue'
import { anAdministrator, aRegistrar } from './factories/people'
import { payloads } from './payloads'
import { runDueJobs } from './run-jobs'
import { aCast, decidedTopic, openedDialogue, type Walk } from './walk'
import { coded, intoAnalysis, type Theme, writtenSummary } from './walk-analysis'
import { anActionFor, decided, draftedAnswers, movedOn, onAgenda, readBeforeMeeting } from './walk-outcome'
import { askedForAnswer, closedByTheClock, imported, recordedView, sentView } from './walk-views'

/** How to reach what has been put up: ids and slugs for addresses, a session and a code for whom one may be. */
export type HostileMap = Awaited<ReturnType<typeof furnish>>

export async function furnish() {
  const cast = await aCast({ words: hostileWords(), isDefault: true })
  const walked = await openedDialogue(cast, await decidedTopic(cast))
  const { code } = await viewsIn(walked)
  const { themes, summaryId } = await summaryOf(walked)
  const decisionId = await decisionOn(walked, themes)
  const claim = await db.summaryClaim.findFirstOrThrow({ where: { summaryId } })
  const others = await otherStates(cast)
  const { strategist, official, secretary, member, proposer } = cast
  const [registrar, admin] = [await aRegistrar(cast.organisation), await anAdministrator(cast.organisation)]
  const { projectId } = await db.dialogue.findUniqueOrThrow({ where: { id: walked.dialogueId }, select: { projectId: true } })
  const project = await db.project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true, topicId: true } })
  return {
    sessions: await sessionsOf({ strategist, official, secretary, member, proposer, registrar, admin }),
    walked: { id: walked.dialogueId, slug: walked.slug, code, decisionId, claimId: claim.id, themeId: themes[0]?.id ?? '' },
    project: { id: projectId, slug: project.slug, topicId: project.topicId ?? '' },
    ...others,
  }
}

/** Everything that fits in a title, one after the other, in front of the ordinary words. */
function hostileWords() {
  const short = payloads.filter(({ tries, text }) => text.length <= 70 && !['path', 'shell', 'sql', 'quote'].includes(tries))
  let next = 0
  return (plain: string) => {
    const { text = '' } = short[next++ % short.length] ?? {}
    return `${text.replace(/[\r\n]+/g, ' ')} ${plain}`.trim()
  }
}

async function viewsIn(walk: Walk) {
  await imported(walk, 'decidim-comments', aCommentsFile())
  for (const { text } of payloads.slice(0, 40)) await recordedView(walk, `${text} Det är mörkt här.`)
  const sent = await sentView(walk, `Det är mörkt här ${payloads.map(({ text }) => text).join(' ')}`.slice(0, 3800))
  await askedForAnswer(walk, ['amina@exempel.example', 'gunnar@exempel.example'])
  await closedByTheClock(walk)
  await db.contact.updateMany({ where: { dialogueId: walk.dialogueId }, data: { name: 'Selma\r\nBcc: alla@evil.example' } })
  return sent
}

async function summaryOf(walk: Walk) {
  const { dialogueId, coder, official } = walk
  const themes = await intoAnalysis(walk)
  await coded(walk, themes)
  const summaryId = await writtenSummary(walk, themes)
  const [, theme] = themes
  const views = await db.contribution.findMany({
    where: { dialogueId, channel: 'PHONE', codings: { some: { themeId: theme?.id } } },
    take: 12,
  })
  for (const { seqNo, text } of views.filter(({ text }) => text.length < 300))
    accepted(await addQuote(coder, { summaryId, themeId: theme?.id, seqNo, text: text.trim() }))
  accepted(await moveSummary(coder, { summaryId, to: 'INTERNAL_REVIEW' }))
  accepted(await approveSummary(official, { summaryId }))
  accepted(await publishSummary(official, { summaryId }))
  return { themes, summaryId }
}

async function decisionOn(walk: Walk, themes: Theme[]) {
  const { dialogueId, strategist, member, secretary, say } = walk
  const decisionId = await onAgenda(walk)
  await readBeforeMeeting(walk, decisionId)
  accepted(await askQuestion(member, say({ decisionId, text: 'En fråga till, som ingen har svarat på.' })))
  await draftedAnswers(walk, decisionId, themes)
  await decided(walk, decisionId)
  const actionId = await anActionFor(walk, decisionId, themes[0] as Theme)
  accepted(await publishOutcome(secretary, { decisionId }))
  accepted(await sendFeedback(strategist, say({ dialogueId, text: 'Tack. Här är svaren.', signedBy: 'Anders Hellberg' })))
  await movedOn(walk, actionId)
  await runDueJobs()
  return decisionId
}

/** Dialogues and a proposal that have not come so far, so that every kind of page has something to show. */
async function otherStates({ organisation, organisationId, proposer, say }: Awaited<ReturnType<typeof aCast>>) {
  const title = say({ title: 'Öppen dialog' }).title
  const open = await aDialogue.open({ organisation, title, moderation: 'BEFORE' })
  for (const { text } of payloads) await aContribution.waiting(open, { text: `${text} ` })
  await askedEveryWay(open, say)
  const analysis = await aDialogue.inAnalysis({ organisation, title: say({ title: 'Under analys' }).title })
  for (const { text } of payloads) await aContribution.published(analysis, { text, channel: 'PAPER' })
  const draft = await aDialogue.draft({ organisation, title: say({ title: 'Utkast' }).title })
  const information = await aDialogue.information({ organisation, title: say({ title: 'Bara information' }).title })
  const idea = say({
    organisationId,
    token: randomUUID(),
    title: 'Ett ämne till',
    text: 'Det här borde vi tala om.',
    reason: 'Många vill.',
  })
  const { topicId } = accepted(await proposeTopic(proposer, idea))
  return {
    open: { id: open.id, slug: open.slug },
    analysis: { id: analysis.id, slug: analysis.slug },
    draft: { id: draft.id, slug: draft.slug },
    information: { id: information.id, slug: information.slug },
    topic: { id: topicId },
  }
}

/** Questions of every kind, answers to them and a template, all in words that try the locks; the first still asks for own words. */
async function askedEveryWay(dialogue: ADialogue, say: <T>(form: T) => T) {
  const { strategist, id: dialogueId } = dialogue
  const asked = (kind: string, options: string[]) => ({
    kind,
    ...say({ label: `Fråga om ${kind}`, hint: 'Hjälp' }),
    options: options.map((one) => say({ one }).one),
  })
  const questions = QuestionSet.parse([
    { kind: 'OWN_WORDS', label: 'Vad vill du säga?', isRequired: true },
    { ...asked('MULTIPLE_CHOICE', ['Ja', 'Nej']), settings: { hasOther: true } },
    asked('SCALE', ['Inte alls', 'Helt']),
    asked('RANKING', ['Ljus', 'Bänkar']),
    asked('PLACE', ['Centrum', 'Norrvik']),
    asked('STATEMENTS', ['Det är mörkt.', 'Det är långt.']),
  ])
  await db.$transaction((tx) => storeQuestions(tx, dialogueId, questions))
  accepted(await saveTemplate(strategist, { dialogueId, ...say({ name: 'Mall' }) }))
  for (const { text } of payloads.slice(0, 12)) {
    const words = text.slice(0, 200)
    const typed = {
      'f1-answer': `${words} Det är mörkt här.`,
      'f2-other': words,
      'f3-answer': '1',
      'f4-rank-1': '1',
      'f5-label': words,
      'f6-stance-1': 'AGREE',
    }
    const paper = { dialogueId, token: randomUUID(), channel: 'PAPER', consentToQuote: 'on', typed }
    accepted(await recordView(strategist, paper))
  }
}

async function sessionsOf(people: Record<'strategist' | 'official' | 'secretary' | 'member' | 'registrar' | 'admin' | 'proposer', Actor>) {
  const begun = Object.entries(people).map(
    async ([who, { userId }]) => [who, (await beginSession(userId ?? ''))?.sessionToken ?? ''] as const,
  )
  return Object.fromEntries(await Promise.all(begun)) as Record<keyof typeof people, string>
}
