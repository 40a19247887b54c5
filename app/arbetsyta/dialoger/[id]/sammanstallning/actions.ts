'use server'

import type { FormAction } from '@/components/form/form-state'
import type { Command } from '@/lib/commands/command'
import * as claims from '@/lib/commands/summary-claim'
import * as parts from '@/lib/commands/summary-parts'
import * as publish from '@/lib/commands/summary-publish'
import { startSummary as start } from '@/lib/commands/summary-start'
import { dialogueOfSummary } from '@/lib/queries/summary'
import { formAction } from '@/lib/web/form-action'

const desk = (dialogueId: string | undefined, at = '') =>
  dialogueId ? `/arbetsyta/dialoger/${dialogueId}/sammanstallning${at}` : '/arbetsyta'

/** Does it and leads back to the desk; the way is found before, since what is removed leads nowhere after. */
const atDesk =
  (command: Command<unknown>, idField: 'summaryId' | 'claimId' | 'quoteId' | 'tensionId', about: string): FormAction =>
  async (previous, formData) => {
    const next = desk(await dialogueOfSummary(String(formData.get(idField))))
    return formAction(command, { next: () => next, about })(previous, formData)
  }

export const startSummary: FormAction = async (previous, formData) => {
  const next = desk(encodeURIComponent(String(formData.get('dialogueId'))))
  return formAction(start, { next: () => next })(previous, formData)
}

export const addClaim = atDesk(claims.addClaim, 'summaryId', 'text')
export const editClaim = atDesk(claims.editClaim, 'claimId', 'text')
export const moveClaim = atDesk(claims.moveClaim, 'claimId', 'form')
export const removeClaim = atDesk(claims.removeClaim, 'claimId', 'form')
export const approveClaim = atDesk(claims.approveClaim, 'claimId', 'form')
export const linkSources = atDesk(claims.linkSources, 'claimId', 'sources')
export const addQuote = atDesk(parts.addQuote, 'summaryId', 'text')
export const removeQuote = atDesk(parts.removeQuote, 'quoteId', 'form')
export const keepQuote = atDesk(parts.keepQuote, 'quoteId', 'form')
export const addTension = atDesk(parts.addTension, 'summaryId', 'aText')
export const editTension = atDesk(parts.editTension, 'tensionId', 'aText')
export const removeTension = atDesk(parts.removeTension, 'tensionId', 'form')
export const writeTexts = atDesk(parts.writeTexts, 'summaryId', 'intro')
export const moveSummary = atDesk(publish.moveSummary, 'summaryId', 'form')
export const approveSummary = atDesk(publish.approveSummary, 'summaryId', 'form')
export const publishSummary = atDesk(publish.publishSummary, 'summaryId', 'form')
