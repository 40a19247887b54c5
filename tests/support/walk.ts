// A dialogue's way by the real commands, step by step, at its own pace in time. Shared by the walks in tests/loop.
import { randomUUID } from 'node:crypto'
import { editBrief } from '@/lib/commands/brief/edit'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import { approveMinutes, publishDecision } from '@/lib/commands/decision/publish'
import { recordDecision } from '@/lib/commands/decision/record'
import { createDialogue } from '@/lib/commands/dialogue/create'
import { openDialogue } from '@/lib/commands/dialogue/open'
import { adoptMandate, submitDialogue } from '@/lib/commands/dialogue/submit'
import { advanceProject } from '@/lib/commands/project/advance'
import { createProject } from '@/lib/commands/project/create'
import { assignMember } from '@/lib/commands/project/members'
import { proposeTopic } from '@/lib/commands/topic/propose'
import { screenTopic } from '@/lib/commands/topic/screen'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { dayInStockholm } from '@/lib/domain/calendar'
import { actorOf } from '@/lib/queries/actor'
import { accepted } from './expect'
import { anOrganisation } from './factories/organisation'
import { aMember, anOfficial, aPerson, aResident, aSecretary, aStrategist } from './factories/people'
import { inWords, type Words } from './words'

/** The walk is over today; its days are counted from here. */
const day = 86_400_000
export const daysAgo = (days: number) => new Date(Date.now() - days * day)
export const dayAgo = (days: number) => dayInStockholm(daysAgo(days))

export type Cast = Awaited<ReturnType<typeof aCast>>
export type Walk = Cast & { dialogueId: string; slug: string; coder: Actor }

export async function aCast({ words = (plain) => plain, isDefault = false }: { words?: Words; isDefault?: boolean } = {}) {
  const organisation = await anOrganisation({ name: words('Strandviks kommun'), isDefault })
  const { board } = organisation
  const [proposer, strategist, official, secretary, member] = await Promise.all([
    aResident(),
    aStrategist(organisation),
    anOfficial(organisation),
    aSecretary(organisation, { bodyId: board.id }),
    aMember(board, { kind: 'CHAIR' }),
  ])
  const coderId = await aPerson(organisation, 'Idris Haddad')
  const say = <T>(form: T) => inWords(words, form)
  return { say, organisation, organisationId: organisation.id, board, proposer, strategist, official, secretary, member, coderId }
}

/** From somebody's idea to the body's yes. */
export async function decidedTopic({ organisationId, board, proposer, strategist, secretary, say }: Cast): Promise<string> {
  const idea = {
    title: 'Låt oss säga vad vi tycker om staden',
    text: 'Vi som bor här vet var det är mörkt och vad som saknas.',
    reason: '',
  }
  const { topicId } = accepted(await proposeTopic(proposer, say({ organisationId, token: randomUUID(), ...idea }), { now: daysAgo(140) }))
  const screening = { topicId, answer: 'Tack. Vi lämnar förslaget till kommunstyrelsen.', isInfluenceable: 'yes', isOurs: 'yes' }
  accepted(await screenTopic(strategist, say({ ...screening, step: 'start' }), { now: daysAgo(138) }))
  accepted(await screenTopic(strategist, say({ ...screening, step: 'forward', bodyId: board.id }), { now: daysAgo(137) }))
  const decision = { topicId, kind: 'HOLD_DIALOGUE', meetingDate: dayAgo(120), paragraph: '12', text: 'Dialog ska hållas om staden.' }
  const { decisionId } = accepted(await recordDecision(secretary, say({ ...decision, token: randomUUID() }), { now: daysAgo(120) }))
  accepted(await approveMinutes(secretary, { decisionId, approvedOn: dayAgo(118) }, { now: daysAgo(118) }))
  accepted(await publishDecision(secretary, { decisionId }, { now: daysAgo(118) }))
  return topicId
}

/** A mandated project with a dialogue whose brief is complete: open. */
export async function openedDialogue(cast: Cast, topicId: string): Promise<Walk> {
  const { organisationId, strategist, coderId, say } = cast
  const about = { title: 'Staden och vi', summary: 'Vad saknas i staden?', registryNumber: 'KS 2026:88', commissioner: 'Kommunstyrelsen' }
  const { projectId } = accepted(await createProject(strategist, say({ organisationId, topicId, ...about }), { now: daysAgo(117) }))
  accepted(await advanceProject(strategist, { projectId, to: 'PREPARATION' }, { now: daysAgo(116) }))
  const membership = { projectId, userId: coderId, role: 'FACILITATOR', validFrom: dayAgo(116) }
  accepted(await assignMember(strategist, membership, { now: daysAgo(116) }))
  const { dialogueId } = accepted(await createDialogue(strategist, say({ projectId, title: 'Staden och vi' }), { now: daysAgo(115) }))
  for (const [part, typed] of Object.entries(briefOf(cast)))
    accepted(await editBrief(strategist, say({ dialogueId, part, ...typed }), { now: daysAgo(110) }))
  const questions = [{ kind: 'OWN_WORDS', label: 'Vad saknas i staden, tycker du?', isRequired: true }]
  accepted(await arrangeQuestions(strategist, say({ dialogueId, questions }), { now: daysAgo(110) }))
  accepted(await submitDialogue(strategist, { dialogueId }, { now: daysAgo(109) }))
  accepted(await adoptMandate(strategist, { dialogueId }, { now: daysAgo(108) }))
  accepted(await openDialogue(strategist, { dialogueId }, { now: daysAgo(100) }))
  const { slug } = await db.dialogue.findUniqueOrThrow({ where: { id: dialogueId }, select: { slug: true } })
  return { ...cast, dialogueId, slug, coder: await actorOf(coderId) }
}

/** Each page of the brief, as a strategist types it. */
const briefOf = ({ board }: Cast): Record<string, Record<string, string>> => ({
  purpose: {
    purpose: 'Vi vill veta vad som saknas i staden.',
    intendedUse: 'Kommunstyrelsen väljer vad som görs först.',
    question: 'Vad saknas i staden?',
  },
  canInfluence: { isInfluenceable: 'yes', canInfluence: 'Var vi sätter lampor och bänkar' },
  limits: { 'limit-1-what': 'Hyrorna', 'limit-1-why': 'De sätts av bostadsbolagen.' },
  level: { level: 'DIALOGUE', promise: 'Vi svarar på varje tema, med skäl.' },
  decision: { decisionBodyId: board.id, decisionDate: dayAgo(10), feedbackOn: dayAgo(1), signedBy: 'Anders Hellberg, ordförande' },
  groups: { 'group-1-group': 'Unga', 'group-1-reach': 'Vi kommer till skolan.', 'group-1-isUnderheard': 'yes' },
  methods: { methods: 'Webbformulär\nSamtal' },
  contact: { name: 'Selma Öberg', phone: '08-465 004 10' },
  dataProtection: { privacy: 'Kommunstyrelsen är personuppgiftsansvarig.', isRequired: 'no' },
  children: { isRequired: 'no' },
  risks: { 'risk-1-risk': 'Någon pekas ut', 'risk-1-measure': 'Synpunkter granskas.', 'risk-1-level': 'low' },
  records: { recordsRule: 'Informationshanteringsplan 2024, klass 3.2' },
  accessibility: { plainDone: 'yes', checkDone: 'yes' },
  dates: { opensOn: dayAgo(100), opensTime: '00:00', closesOn: dayAgo(60), moderation: 'AFTER', showsViews: 'yes' },
})
