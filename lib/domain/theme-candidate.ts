import { z } from 'zod'

/** A suggestion and what a person made of it are never the same thing. */
export const candidateStates = ['CANDIDATE', 'ACCEPTED', 'REFUSED'] as const
export type CandidateState = (typeof candidateStates)[number]

export const AskForSuggestions = z.object({ dialogueId: z.uuid() })
export const DecideCandidate = z.object({ candidateId: z.uuid(), decision: z.enum(['ACCEPTED', 'REFUSED'], { error: 'problem.choose' }) })

export const StoreSuggestions = z.object({
  dialogueId: z.uuid(),
  method: z.string().max(60),
  version: z.string().max(60),
  suggestions: z.array(z.object({ contributionId: z.uuid(), themeId: z.uuid(), rank: z.number().int().min(1).max(3), score: z.number() })),
})

export interface Tally {
  waiting: number
  accepted: number
  refused: number
}

/** How often people agreed with a method, said with how many they judged. Nothing is said of a method that nobody has judged. */
export const agreed = ({ accepted, refused }: Tally) => (accepted + refused === 0 ? null : accepted / (accepted + refused))
