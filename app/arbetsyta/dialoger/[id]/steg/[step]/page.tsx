import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StepPage } from '@/components/task-list/step-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { isDialogueStep } from '@/lib/domain/dialogue-step'
import { translator } from '@/lib/i18n/translator'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { takeStep } from './actions'

type Props = { params: Promise<{ id: string; step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params
  return { title: translator('sv', 'brief')(isDialogueStep(step) ? `ask_${step}` : 'tasks') }
}

export default async function DialogueStepPage({ params }: Props) {
  const [{ id, step }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const view = isDialogueStep(step) ? await taskList(actor, organisation.id, id) : undefined
  if (!view || !isDialogueStep(step)) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, view.can.read)}>
      <StepPage view={view} step={step} action={takeStep} />
    </WorkspaceFrame>
  )
}
