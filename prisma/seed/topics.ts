import { db } from '@/lib/db'
import type { ProposalContent, TopicContent } from './content-types'
import { at, day, daysAfter } from './dates'
import type { Place } from './place'

// Who proposed what is known to the demo only, so that the residents one can sign in as have something of their own.
const proposers: Record<string, string> = {
  'Fråga oss som är ute på kvällen': 'Elin Marklund',
  'Badet som inte alla kan bada i': 'Gunnar Lilja',
}

interface Step {
  from: TopicContent['state']
  to: TopicContent['state']
  at: Date
  answer: string
  by: string
}

/** The proposal that became a dialogue, those merged into it, and the answers that the proposers got. */
export async function fillTopic(
  place: Place,
  key: string,
  topic: TopicContent,
  mandate: { body: string; date: string; by: string; strategist: string },
) {
  const id = await addTopic(place, key, topic, place.bodyId(mandate.body))
  const screener = place.person(mandate.strategist)
  const decidedAt = at(mandate.date, '16:00')
  const submittedAt = at(topic.submittedAt)
  const between = (share: number) => new Date(submittedAt.getTime() + share * (decidedAt.getTime() - submittedAt.getTime()))
  const reply = topic.screening?.replyToProposer
  const name = place.body(mandate.body).name
  await addSteps(place, id, key, [
    { from: 'SUBMITTED', to: 'SCREENING', at: between(0.1), answer: 'Tack för förslaget. Vi läser det och återkommer.', by: screener },
    {
      from: 'SCREENING',
      to: 'FORWARDED_TO_BODY',
      at: reply ? at(reply.date, '10:00') : between(0.4),
      answer: reply?.text ?? `Frågan lämnas till ${inSentence(name)}, som avgör om det blir en dialog.`,
      by: screener,
    },
    { from: 'FORWARDED_TO_BODY', to: topic.state, at: decidedAt, answer: `${name} har beslutat. Beslutet finns på sidan.`, by: mandate.by },
  ])
  for (const [index, merged] of (topic.merged ?? []).entries()) {
    const mergedKey = `${key}-${index + 1}`
    const mergedId = await addTopic(place, mergedKey, { ...merged, state: 'MERGED' }, null, id)
    const answer = 'Flera har föreslagit nästan samma sak. Vi tar upp förslagen tillsammans, och du får samma svar som de andra.'
    await addSteps(place, mergedId, mergedKey, [{ from: 'SUBMITTED', to: 'MERGED', at: between(0.6), answer, by: screener }])
  }
  return id
}

/** A proposal that became no dialogue: declined, being screened, or just sent. */
export async function fillProposal(place: Place, proposal: ProposalContent, strategist: string) {
  const { key, body, decidedAt, paragraph } = proposal
  const id = await addTopic(place, key, proposal, body ? place.bodyId(body) : null)
  const by = place.person(strategist)
  const received = { at: daysAfter(at(proposal.submittedAt), 2), answer: 'Tack för förslaget. Vi läser det och återkommer.', by }
  if (proposal.state !== 'SUBMITTED') await addSteps(place, id, key, [{ from: 'SUBMITTED', to: 'SCREENING', ...received }])
  if (!body || !decidedAt || !paragraph) return
  const recorder = place.recorder(body, decidedAt)
  const decision = await db.decision.create({
    data: {
      id: place.idOf('decision', key),
      organisationId: place.id,
      bodyId: place.bodyId(body),
      kind: 'NOT_HOLD',
      state: 'PUBLISHED',
      topicId: id,
      title: proposal.title,
      meetingDate: day(decidedAt),
      paragraph,
      text: proposal.reason,
      recordedById: recorder,
      recordedAt: at(decidedAt, '16:00'),
      minutesApprovedOn: day(daysAfter(at(decidedAt), 5).toISOString()),
      publishedAt: daysAfter(at(decidedAt), 6),
    },
  })
  const decidedOn = at(decidedAt, '16:00')
  place.journal.add(decidedOn, recorder, {
    kind: 'decision.recorded',
    organisationId: place.id,
    data: { decisionId: decision.id, decisionKind: 'NOT_HOLD', bodyId: decision.bodyId, meetingDate: decidedAt, paragraph },
  })
  await addSteps(place, id, key, [
    {
      from: 'SCREENING',
      to: 'FORWARDED_TO_BODY',
      at: daysAfter(decidedOn, -30),
      answer: `${proposal.reason} Förslaget lämnas till ${inSentence(place.body(body).name)}.`,
      by,
    },
    { from: 'FORWARDED_TO_BODY', to: proposal.state, at: decidedOn, answer: proposal.reply ?? proposal.reason, by: recorder },
  ])
}

/** 'Kommunstyrelsen' inside a sentence. */
const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

async function addTopic(
  place: Place,
  key: string,
  topic: TopicContent & { redirectedTo?: string },
  bodyId: string | null,
  mergedIntoId?: string,
) {
  const { title, text, reason = '', origin, state } = topic
  const id = place.idOf('topic', key)
  const proposer = proposers[title]
  const proposerId = proposer ? place.person(proposer) : null
  const submittedAt = at(topic.submittedAt)
  await db.topicProposal.create({
    data: {
      id,
      organisationId: place.id,
      slug: key,
      title,
      text,
      reason,
      origin,
      state,
      bodyId,
      submittedAt,
      proposerId,
      proposerNote: topic.proposer ? `En ${topic.proposer.age}-åring.` : '',
      mergedIntoId: mergedIntoId ?? null,
      redirectedTo: topic.redirectedTo ?? null,
    },
  })
  place.journal.add(submittedAt, proposerId ?? 'anonymous', { kind: 'topic.proposed', organisationId: place.id, data: { topicId: id } })
  return id
}

async function addSteps(place: Place, topicId: string, key: string, steps: Step[]) {
  await db.topicScreening.createMany({
    data: steps.map(({ by, ...step }) => ({ id: place.idOf('screening', key, step.to), topicId, byId: by, ...step })),
  })
  for (const { by, at: when, from, to } of steps)
    place.journal.add(when, by, { kind: 'topic.screened', organisationId: place.id, data: { topicId, from, to } })
}
