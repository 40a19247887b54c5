import type { Actor } from './actor'
import type { MessageKey } from './result'
import type { Role } from './vocabulary'

/** What an action is done to, as far as rights are concerned. */
export interface Subject {
  organisationId: string
  bodyId?: string | null
  projectId?: string | null
  dialogueId?: string | null
  /** Whose it is: a proposer, an action's owner. */
  ownerId?: string | null
  /** The view, when an author acts on their own. */
  contributionId?: string
  /** Who wrote or first decided, where another person must follow. */
  hands?: readonly string[]
  state?: string
  /** Facts that conditions name. Absent is false. */
  is?: Partial<Record<Fact, boolean>>
}

export type Fact = 'open' | 'influenceable' | 'public' | 'inDecisionBasis' | 'approved' | 'reasoned' | 'confirmedAddress'

/** One kind of person who may, and how near the subject they must stand. */
export interface Who {
  kind: 'anyone' | 'signed-in' | 'author' | 'owner' | 'elected' | 'member-of-body' | 'role' | 'system'
  role?: Role
  /** organisation: anywhere in it · assigned: only where the right was given for this project, dialogue or body */
  within?: 'organisation' | 'assigned'
  words: string
}

export interface Condition {
  words: string
  because: MessageKey
  holds: (subject: Subject, actor: Actor) => boolean
}

export interface Rule {
  /** What is done, in Swedish, for docs/POLICY.md. */
  does: string
  who: readonly Who[]
  only: readonly Condition[]
}

export type Verdict = { allowed: true } | { allowed: false; because: MessageKey }
