import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { QuestionsPage } from '@/components/brief/questions-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { questionTemplates } from '@/lib/queries/question-templates'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { addFromTemplate, saveAsTemplate, saveQuestions } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'brief')('questions') }

export default async function ArrangeQuestionsPage({ params, searchParams }: Props) {
  const [{ id }, query, actor, organisation] = await Promise.all([params, searchParams, currentActor(), siteOrganisation()])
  const view = await taskList(actor, organisation.id, id)
  if (!view) redirect(await nothingHere())
  const templates = view.can.read.allowed ? await questionTemplates(organisation.id) : []
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, view.can.read)}>
      <QuestionsPage
        view={view}
        templates={templates}
        actions={{ save: saveQuestions, saveAsTemplate, addFromTemplate }}
        saved={query.sparat === 'ja' ? 'saved' : query.sparat === 'mall' ? 'templateSaved' : undefined}
      />
    </WorkspaceFrame>
  )
}
