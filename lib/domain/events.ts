import { z } from 'zod'

/**
 * What the audit remembers: ids, states, codes and figures. Never a name, an address or a text by a resident.
 * One union, grouped by area; a command that leaves none does not compile.
 */
const id = z.uuid()
const state = z.string().max(40)
const reason = z.string().max(2000)
const event = <K extends string, S extends z.ZodRawShape>(kind: K, data: S) =>
  z.object({ kind: z.literal(kind), organisationId: id.nullable(), dialogueId: id.optional(), data: z.object(data) })

const steering = [
  event('topic.proposed', { topicId: id }),
  event('topic.withdrawn', { topicId: id }),
  event('topic.screened', { topicId: id, from: state, to: state }),
  event('decision.recorded', { decisionId: id, decisionKind: state, bodyId: id, meetingDate: z.string(), paragraph: z.string() }),
  event('decision.prepared', { decisionId: id, bodyId: id }),
  event('decision.moved', { decisionId: id, from: state, to: state }),
  event('decision.published', { decisionId: id, responses: z.number() }),
  event('decision.corrected', { decisionId: id, reason }),
  event('project.created', { projectId: id }),
  event('project.edited', { projectId: id, fields: z.array(z.string()) }),
  event('news.published', { newsId: id, projectId: id }),
  event('news.written', { newsId: id, projectId: id }),
  event('news.corrected', { newsId: id, projectId: id, reason }),
  event('news.mailed', { items: z.number(), mails: z.number() }),
  event('project.advanced', { projectId: id, from: state, to: state, reason: reason.optional() }),
] as const

const dialogue = [
  event('dialogue.created', { dialogueId: id }),
  event('dialogue.moved', { from: state, to: state, reason: reason.optional() }),
  event('dialogue.scheduled', { opensAt: z.string(), closesAt: z.string() }),
  event('dialogue.extended', { from: z.string(), to: z.string(), reason }),
  event('brief.edited', { parts: z.array(z.string()) }),
  event('brief.revised', { no: z.number(), parts: z.array(z.string()), reason }),
  event('questions.arranged', { count: z.number() }),
  event('questions.templateSaved', { name: z.string(), count: z.number() }),
] as const

const views = [
  event('contribution.submitted', { contributionId: id, seqNo: z.number(), channel: state }),
  event('contribution.recorded', { contributionId: id, seqNo: z.number(), channel: state }),
  event('contribution.undone', { contributionId: id, seqNo: z.number() }),
  event('contribution.imported', { source: z.string(), created: z.number(), unchanged: z.number(), flagged: z.number() }),
  event('statements.imported', {
    source: z.string(),
    statements: z.number(),
    voters: z.number(),
    votes: z.number(),
    unchanged: z.number(),
  }),
  event('contribution.corrected', { contributionId: id, no: z.number() }),
  event('contribution.withdrawn', { contributionId: id }),
  event('contribution.translated', { contributionId: id, language: z.string() }),
  event('contribution.reported', { contributionId: id, code: state }),
  event('contribution.replied', { contributionId: id }),
  event('contribution.originalRead', { contributionId: id, purpose: reason }),
  event('contribution.exported', { rows: z.number() }),
  event('attachment.decided', { attachmentId: id, contributionId: id, state }),
  event('feedback.asked', { contributionId: id.optional(), contactKind: state }),
  event('identity.read', { purpose: reason, count: z.number() }),
  event('moderation.decided', { contributionId: id, outcome: state, code: z.string().optional() }),
  event('moderation.appealed', { contributionId: id }),
  event('moderation.escalated', { count: z.number(), day: z.string() }),
  event('moderation.finished', { contributionId: id, outcome: state }),
] as const

const analysis = [
  event('opinions.analysed', { analysisId: id, participants: z.number(), votes: z.number(), groups: z.number() }),
  event('codebook.changed', { version: z.number(), themeId: id.optional() }),
  event('view.coded', { contributionId: id, added: z.number(), removed: z.number() }),
  event('view.uncoded', { contributionId: id, themeId: id }),
  event('view.setOutside', { contributionId: id, isOutside: z.boolean() }),
  event('note.written', { contributionId: id }),
  event('suggestions.asked', {}),
  event('suggestions.made', { count: z.number(), method: state, version: state }),
  event('suggestion.judged', { contributionId: id, themeId: id, decision: state, method: state, version: state }),
  event('views.comparisonAsked', {}),
  event('views.compared', { stacks: z.number(), suggested: z.number(), method: state, version: state }),
  event('view.languageSet', { contributionId: id, language: state }),
  event('population.set', { source: z.string(), referenceDate: z.string(), people: z.number() }),
  event('summary.drafted', { summaryId: id, version: z.number() }),
  event('summary.edited', { summaryId: id, part: state }),
  event('summary.moved', { summaryId: id, from: state, to: state }),
  event('summary.approved', { summaryId: id }),
  event('summary.published', { summaryId: id, version: z.number(), hash: z.string() }),
  event('claims.staled', { contributionId: id, claims: z.number(), because: state }),
] as const

const outcome = [
  event('brief.read', { decisionId: id }),
  event('brief.asked', { decisionId: id, questionId: id }),
  event('brief.answered', { decisionId: id, questionId: id }),
  event('analysis.written', { decisionId: id, aspect: state, themeId: id.optional() }),
  event('response.drafted', { decisionId: id, themeId: id, outcome: state }),
  event('feedback.sent', { messageId: id, recipients: z.number() }),
  event('feedback.delivered', { deliveryId: id, state }),
  event('feedback.fulfilled', {}),
  event('answer.readWithCode', { contributionId: id }),
  event('promise.moved', { from: z.string(), to: z.string(), reason }),
  event('promise.overdue', { dueOn: z.string() }),
  event('dialogue.followed', {}),
  event('action.created', { actionId: id, responseId: id }),
  event('action.updated', { actionId: id, from: state, to: state }),
] as const

const governance = [
  event('account.edited', { fields: z.array(z.string()) }),
  event('account.addressAsked', {}),
  event('account.closed', {}),
  event('right.given', { userId: id, role: state, scope: state }),
  event('right.ended', { userId: id, role: state }),
  event('mandate.given', { userId: id, bodyId: id }),
  event('mandate.ended', { userId: id, bodyId: id }),
  event('organisation.edited', { fields: z.array(z.string()) }),
  event('page.answered', { path: z.string(), helped: z.boolean() }),
  event('page.cared', { path: z.string(), reviewOn: z.string() }),
  event('notice.set', { noticeId: id, to: z.string() }),
  event('drafts.purged', { count: z.number() }),
  event('attachments.purged', { count: z.number() }),
  event('contacts.ended', { count: z.number() }),
  event('disposal.run', { rule: state, days: z.number(), count: z.number() }),
  event('retention.set', { from: state, to: state, reason }),
  event('retention.run', { sessions: z.number(), keys: z.number(), mails: z.number(), receipts: z.number() }),
] as const

export const DomainEvent = z.discriminatedUnion('kind', [...steering, ...dialogue, ...views, ...analysis, ...outcome, ...governance])
export type DomainEvent = z.infer<typeof DomainEvent>
