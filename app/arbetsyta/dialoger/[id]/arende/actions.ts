'use server'

import { editAgenda as edit, placeOnAgenda as place, prepareOutcome as prepare, writeAnalysis as write } from '@/lib/commands/agenda'
import { type FormAction, formAction, one, type Typed } from '@/lib/web/form-action'

const toItem = ({ dialogueId }: { dialogueId: string }) => `/arbetsyta/dialoger/${dialogueId}/arende`

export const prepareOutcome: FormAction = formAction(prepare, {
  next: toItem,
  about: 'meetingDate',
})

export const editAgenda: FormAction = formAction(edit, {
  input: (typed) => ({ ...typed, options: optionsIn(typed) }),
  next: toItem,
  about: 'asks',
})

export const writeAnalysis: FormAction = formAction(write, { next: toItem, about: 'text' })

export const placeOnAgenda: FormAction = formAction(place, { next: toItem })

/** Fields name-A, cost-A, meaning-A and effect-A-(theme) as options; one without a name is left out. */
function optionsIn(typed: Typed) {
  const at = (name: string) => one(typed[name]) ?? ''
  return ['A', 'B', 'C']
    .filter((key) => at(`name-${key}`).trim())
    .map((key) => {
      const prefix = `effect-${key}-`
      const effects = Object.keys(typed).flatMap((name) =>
        name.startsWith(prefix) && at(name) ? [[name.slice(prefix.length), at(name)]] : [],
      )
      return {
        key,
        name: at(`name-${key}`),
        cost: at(`cost-${key}`),
        meaning: at(`meaning-${key}`),
        isRecommended: at('recommended') === key,
        effects: Object.fromEntries(effects),
      }
    })
}
