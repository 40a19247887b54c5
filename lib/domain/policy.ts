import type { Actor, HeldRole } from './actor'
import type { Rule, Subject, Verdict, Who } from './policy-rule'
import { type Action, policy } from './policy-table'
import type { MessageKey } from './result'

/** The one question about rights. Asked by the command combinator and by queries, never by components. */
export function may(actor: Actor, action: Action, subject: Subject): Verdict {
  const rule: Rule | undefined = Object.hasOwn(policy, action) ? policy[action] : undefined
  if (!rule) return { allowed: false, because: 'policy.unknown' }
  if (!rule.who.some((who) => matches(who, actor, subject))) return { allowed: false, because: whyNot(rule, actor) }
  const broken = rule.only.find((condition) => !condition.holds(subject, actor))
  return broken ? { allowed: false, because: broken.because } : { allowed: true }
}

export const mayAny = (actor: Actor, actions: readonly Action[], subject: Subject) =>
  actions.some((action) => may(actor, action, subject).allowed)

function matches(who: Who, actor: Actor, subject: Subject): boolean {
  switch (who.kind) {
    case 'anyone':
      return true
    case 'signed-in':
      return actor.userId !== null && actor.assurance !== 'ANONYMOUS'
    case 'author':
      return actor.authorOf !== undefined && actor.authorOf === subject.contributionId
    case 'owner':
      return actor.userId !== null && actor.userId === subject.ownerId
    case 'elected':
      return actor.mandates.some((mandate) => mandate.organisationId === subject.organisationId)
    case 'member-of-body':
      return actor.mandates.some((mandate) => mandate.organisationId === subject.organisationId && mandate.bodyId === subject.bodyId)
    case 'role':
      return actor.roles.some((held) => held.role === who.role && covers(held, subject, who.within ?? 'organisation'))
    case 'system':
      return actor.isSystem === true
  }
}

/** A right that was given for one body, project or dialogue never reaches outside it. */
function covers(held: HeldRole, subject: Subject, within: 'organisation' | 'assigned'): boolean {
  if (held.organisationId !== subject.organisationId) return false
  const isNarrow = Boolean(held.bodyId ?? held.projectId ?? held.dialogueId)
  if (!isNarrow) return within === 'organisation'
  return (
    (!held.bodyId || held.bodyId === subject.bodyId) &&
    (!held.projectId || held.projectId === subject.projectId) &&
    (!held.dialogueId || held.dialogueId === subject.dialogueId)
  )
}

function whyNot(rule: Rule, actor: Actor): MessageKey {
  if (rule.who.some((who) => who.kind === 'member-of-body')) return 'policy.notOfTheBody'
  if (rule.who.some((who) => who.kind === 'author')) return 'policy.notTheAuthor'
  if (actor.userId === null) return 'policy.signedOut'
  return 'policy.notYourTask'
}
