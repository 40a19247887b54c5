import 'server-only'
import { db } from '@/lib/db'
import { type Actor, organisationsOf } from '@/lib/domain/actor'
import { asksFrom, optionsFrom } from '@/lib/domain/agenda'
import { may } from '@/lib/domain/policy'
import { Snapshot } from '@/lib/domain/snapshot'

/** The item as those who prepare it, answer it and record it work with it: by the dialogue, or by the decision itself. */
export async function outcomeWork(actor: Actor, by: { dialogueId: string } | { decisionId: string }) {
  const latest = 'dialogueId' in by ? await latestDecision(by.dialogueId) : by.decisionId
  const dialogue = await db.dialogue.findFirst({
    where: 'dialogueId' in by ? { id: by.dialogueId } : { decisions: { some: { id: by.decisionId } } },
    select: {
      id: true,
      slug: true,
      title: true,
      registryNumber: true,
      organisationId: true,
      projectId: true,
      state: true,
      decisionBodyId: true,
      decisionDate: true,
      summaries: { where: { state: 'PUBLISHED' }, orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
    },
  })
  // Another organisation's work does not exist here.
  if (!dialogue || !organisationsOf(actor).includes(dialogue.organisationId)) return undefined
  const decision = latest ? await db.decision.findUnique({ where: { id: latest }, select: wholeDecision }) : null
  const subject = {
    organisationId: dialogue.organisationId,
    projectId: dialogue.projectId,
    dialogueId: dialogue.id,
    bodyId: decision?.bodyId ?? dialogue.decisionBodyId,
    state: decision?.state,
    is: { approved: dialogue.summaries.length > 0 },
  }
  const snapshot = Snapshot.safeParse(dialogue.summaries[0]?.snapshot).data
  const body = dialogue.decisionBodyId ? await db.body.findUnique({ where: { id: dialogue.decisionBodyId }, select: { name: true } }) : null
  return {
    dialogue,
    bodyName: decision?.body.name ?? body?.name ?? '',
    can: {
      prepare: may(actor, 'agenda.prepare', subject),
      draft: may(actor, 'response.draft', subject),
      record: may(actor, 'decision.record', subject),
      publish: may(actor, 'decision.publish', subject),
      read: may(actor, 'decisionBrief.read', subject),
      act: may(actor, 'action.create', subject),
    },
    decision: decision && { ...decision, asks: asksFrom(decision.asks), options: optionsFrom(decision.options) },
    themes: (snapshot?.themes ?? [])
      .filter(({ claims }) => claims.length > 0)
      .map(({ id, name, core, views, claims }) => ({
        id,
        name,
        core,
        views,
        claims: claims.map(({ text }) => text),
        response: decision?.responses.find(({ themeId }) => themeId === id),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'sv')),
  }
}
export type OutcomeWork = NonNullable<Awaited<ReturnType<typeof outcomeWork>>>

async function latestDecision(dialogueId: string) {
  const found = await db.decision.findFirst({
    where: { dialogueId, kind: 'OUTCOME', state: { notIn: ['REFERRED_BACK', 'SUPERSEDED'] } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return found?.id
}

const wholeDecision = {
  id: true,
  bodyId: true,
  state: true,
  meetingDate: true,
  itemNo: true,
  paragraph: true,
  text: true,
  asks: true,
  options: true,
  chosenOption: true,
  minutesApprovedOn: true,
  correction: true,
  body: { select: { name: true } },
  reservations: { select: { id: true, member: true, party: true, text: true } },
  analyses: { select: { aspect: true, themeId: true, text: true } },
  responses: {
    select: {
      id: true,
      themeId: true,
      outcome: true,
      short: true,
      motivation: true,
      forwardedTo: true,
      moreWorkBy: true,
      noActionReason: true,
      state: true,
      _count: { select: { actions: true } },
    },
  },
} as const
