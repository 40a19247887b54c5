'use server'

import type { FormAction } from '@/components/form/form-state'
import type { Command } from '@/lib/commands/command'
import { advanceDialogue, cancelDialogue } from '@/lib/commands/dialogue/advance'
import { closeDialogue } from '@/lib/commands/dialogue/close'
import { extendDialogue, pauseDialogue, resumeDialogue } from '@/lib/commands/dialogue/extend'
import { openDialogue } from '@/lib/commands/dialogue/open'
import { scheduleDialogue, unscheduleDialogue } from '@/lib/commands/dialogue/schedule'
import { adoptMandate, makeInformation, submitDialogue } from '@/lib/commands/dialogue/submit'
import { type DialogueStep, isDialogueStep, stepRule } from '@/lib/domain/dialogue-step'
import { formAction, one, type Typed } from '@/lib/web/form-action'

const commands: Record<DialogueStep, Command<{ dialogueId: string }>> = {
  'lamna-till-beslut': submitDialogue,
  'anvand-mandat': adoptMandate,
  'bara-information': makeInformation,
  schemalagg: scheduleDialogue,
  'ta-ur-schemat': unscheduleDialogue,
  oppna: openDialogue,
  forlang: extendDialogue,
  pausa: pauseDialogue,
  ateruppta: resumeDialogue,
  stang: closeDialogue,
  koda: advanceDialogue,
  sammanstall: advanceDialogue,
  kontrollera: advanceDialogue,
  avsluta: advanceDialogue,
  avbryt: cancelDialogue,
}

/** The answer to a step's question. Which step comes from the form, what it does from the table of steps. */
export const takeStep: FormAction = async (previous, formData) => {
  const step = String(formData.get('step'))
  if (!isDialogueStep(step)) return previous
  const input = ({ dialogueId, reason, closesOn }: Typed) => ({
    dialogueId: one(dialogueId),
    reason: one(reason),
    closesOn: one(closesOn),
    to: stepRule(step).to,
  })
  const next = ({ dialogueId }: { dialogueId: string }) => `/arbetsyta/dialoger/${dialogueId}`
  return formAction(commands[step], { input, next, about: 'step' })(previous, formData)
}
