import type { Assurance, Role } from './vocabulary'

/** A right in force today, with the narrowest scope that was given. */
export interface HeldRole {
  role: Role
  organisationId: string
  bodyId?: string | null
  projectId?: string | null
  dialogueId?: string | null
}

export interface HeldMandate {
  organisationId: string
  bodyId: string
  party: string
  kind: 'CHAIR' | 'FIRST_VICE_CHAIR' | 'SECOND_VICE_CHAIR' | 'MEMBER' | 'SUBSTITUTE'
}

/** Who asks. Roles and mandates are only those whose days include today: a right ends with its last day. */
export interface Actor {
  userId: string | null
  name: string
  assurance: Assurance
  roles: readonly HeldRole[]
  mandates: readonly HeldMandate[]
  /** Holder of a receipt code or a draft token: author of that one view, without a name. */
  authorOf?: string
  /** The product itself, in jobs and commands that follow from a person's earlier act. */
  isSystem?: boolean
}

export const anonymous: Actor = { userId: null, name: '', assurance: 'ANONYMOUS', roles: [], mandates: [] }

export const system: Actor = { ...anonymous, name: 'system', isSystem: true }

export const authorWith = (contributionId: string): Actor => ({ ...anonymous, authorOf: contributionId })

/** How the audit names the actor: an id, or a kind. Never a name or an address. */
export const actorLabel = (actor: Actor) => actor.userId ?? (actor.isSystem ? 'system' : actor.authorOf ? 'author' : 'anonymous')

/** The organisations in which the actor has any task: the bound of everything unpublished that they may see. */
export const organisationsOf = (actor: Actor) => [...new Set([...actor.roles, ...actor.mandates].map((held) => held.organisationId))]
