import { type DialogueState, mayMove } from './dialogue'
import type { Action } from './policy-table'

interface Step {
  action: Action
  to: DialogueState
  /** Where it is offered; left out, wherever the table of states allows it. */
  from?: readonly DialogueState[]
  /** Undone only with a public trace, or not at all: the button says so. */
  isFinal?: boolean
  asks?: 'reason' | 'reasonAndDate'
}

/** What a strategist may do with the dialogue as a whole; each is a page with a question. Key: the word in the address. */
export const dialogueSteps = {
  'lamna-till-beslut': { action: 'dialogue.submit', to: 'AWAITING_DECISION' },
  'anvand-mandat': { action: 'dialogue.adopt', to: 'APPROVED', from: ['AWAITING_DECISION'] },
  'bara-information': { action: 'dialogue.inform', to: 'INFORMATION', isFinal: true },
  schemalagg: { action: 'dialogue.schedule', to: 'SCHEDULED' },
  'ta-ur-schemat': { action: 'dialogue.schedule', to: 'APPROVED', from: ['SCHEDULED'] },
  oppna: { action: 'dialogue.open', to: 'OPEN', from: ['APPROVED', 'SCHEDULED'], isFinal: true },
  forlang: { action: 'dialogue.extend', to: 'OPEN', from: ['OPEN', 'CLOSED', 'ANALYSIS'], asks: 'reasonAndDate' },
  pausa: { action: 'dialogue.pause', to: 'PAUSED', asks: 'reason' },
  ateruppta: { action: 'dialogue.resume', to: 'OPEN', from: ['PAUSED'] },
  stang: { action: 'dialogue.close', to: 'CLOSED', asks: 'reason', isFinal: true },
  koda: { action: 'dialogue.advance', to: 'ANALYSIS', from: ['CLOSED'] },
  sammanstall: { action: 'dialogue.advance', to: 'SUMMARY_DRAFT', from: ['ANALYSIS'] },
  kontrollera: { action: 'dialogue.advance', to: 'VALIDATION' },
  avsluta: { action: 'dialogue.advance', to: 'COMPLETED', isFinal: true },
  avbryt: {
    action: 'dialogue.cancel',
    to: 'CANCELLED',
    from: ['DRAFT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED'],
    asks: 'reason',
    isFinal: true,
  },
} as const satisfies Record<string, Step>
export type DialogueStep = keyof typeof dialogueSteps

export const dialogueStepKeys = Object.keys(dialogueSteps) as DialogueStep[]
export const isDialogueStep = (key: string): key is DialogueStep => Object.hasOwn(dialogueSteps, key)
export const stepRule = (key: DialogueStep): Step => dialogueSteps[key]

/** The steps that the state offers, in the order of the work. */
export const stepsFrom = (state: DialogueState) =>
  dialogueStepKeys.filter((key) => {
    const { from, to } = stepRule(key)
    return from ? from.includes(state) : mayMove(state, to)
  })
