import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PrintButton } from '@/components/chrome/print-button'
import { AddressesForm } from '@/components/feedback/feedback-forms'
import { Letters } from '@/components/feedback/letters'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator, wordsOf } from '@/lib/i18n/translator'
import { feedbackReport } from '@/lib/queries/feedback-report'
import { myAnswer } from '@/lib/queries/my-answer'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { one } from '@/lib/web/form-action'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { recordDelivery } from '../actions'
import { openAddresses } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'feedback')
export const metadata: Metadata = { title: t('lettersTitle') }

export default async function LettersPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const report = id && (await feedbackReport(await currentActor(), id))
  if (!report) redirect(await nothingHere())
  const { dialogue, can } = report
  const reason = one((await searchParams).skal) ?? ''
  const addresses = can.addresses.allowed ? await openAddresses(dialogue.id, reason) : undefined
  const letters = addresses?.ok ? await Promise.all(addresses.value.map(withAnswer)) : []
  return (
    <WorkspaceFrame view={await dialogueChrome(dialogue, can.addresses)}>
      <h1>{t('lettersTitle')}</h1>
      <p className="no-print">
        <a href={`/arbetsyta/dialoger/${dialogue.id}/aterkoppling`}>{t('back')}</a> <PrintButton>{t('print')}</PrintButton>
      </p>
      {addresses && !addresses.ok && (
        <>
          {wordsOf('sv', addresses.problem).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <AddressesForm dialogueId={dialogue.id} count={report.rounds.reduce((sum, { byHand }) => sum + byHand.length, 0)} />
        </>
      )}
      <Letters letters={letters} action={recordDelivery} />
    </WorkspaceFrame>
  )
}

async function withAnswer<A extends { contributionId: string | null }>({ contributionId, ...address }: A) {
  return { ...address, answer: contributionId ? await myAnswer(contributionId) : undefined }
}
