import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClaimForm, QuoteForm, SourcesForm, TensionForm, TextsForm } from '@/components/summary/write-forms'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { sourcePicker, summaryPage } from '@/lib/queries/summary'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../../kodning/bench-query'
import * as actions from '../actions'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const t = translator('sv', 'summary')
const titles = { pastaende: 'claim', citat: 'quotes', motsattning: 'tensions', texter: 'texts', kallor: 'chooseSourcesTitle' } as const
export const metadata: Metadata = { title: t('title') }

/** One thing written at a time. */
export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const page = isUuid(id) ? await summaryPage(actor, id) : undefined
  if (!page) redirect(await nothingHere())
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined)
  const part = Object.keys(titles).find((key): key is keyof typeof titles => key === text('del')) ?? 'texter'
  const partId = text('id') && isUuid(text('id') ?? '') ? text('id') : undefined
  const verdict = page.desk ? page.desk.can.write : page.can.write
  const chrome = await dialogueChrome(page.dialogue, page.can.read.allowed ? verdict : page.can.read)
  const q = (text('q') ?? '').slice(0, 200).replaceAll('\0', '')
  const picker = part === 'kallor' && partId && !chrome.refusal ? await sourcePicker(actor, partId, q) : undefined
  const { desk } = page
  if (!chrome.refusal && (!desk || (part === 'kallor' && picker?.dialogue.id !== id))) redirect(await nothingHere())
  const props = desk && { desk, themeId: text('tema'), id: partId }
  return (
    <WorkspaceFrame view={chrome}>
      <h1>{t(titles[part])}</h1>
      {props && part === 'pastaende' && <ClaimForm {...props} actions={{ add: actions.addClaim, edit: actions.editClaim }} />}
      {props && part === 'citat' && <QuoteForm {...props} action={actions.addQuote} />}
      {props && part === 'motsattning' && <TensionForm {...props} actions={{ add: actions.addTension, edit: actions.editTension }} />}
      {props && part === 'texter' && <TextsForm {...props} action={actions.writeTexts} />}
      {picker && <SourcesForm picker={picker} q={q} action={actions.linkSources} />}
      <p className="actions">
        <a href={`/arbetsyta/dialoger/${id}/sammanstallning`}>{t('backToSummary')}</a>
      </p>
    </WorkspaceFrame>
  )
}
