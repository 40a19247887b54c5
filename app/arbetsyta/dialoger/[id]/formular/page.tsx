import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PaperChoices } from '@/components/paper/paper-choices'
import { PaperForm } from '@/components/paper/paper-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { paperForm } from '@/lib/queries/paper-form'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { siteOrigin } from '@/lib/web/origin'
import { qrCode } from '@/lib/web/qr-code'
import { currentActor } from '@/lib/web/request'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const mostCopies = 50

export const metadata: Metadata = { title: translator('sv', 'paper')('title') }

export default async function PaperFormPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([currentActor(), params, searchParams])
  const found = /^[0-9a-f-]{36}$/.test(id) ? await paperForm(actor, id, String(query.sprak ?? 'sv')) : undefined
  if (!found) redirect(await nothingHere())
  const { form, language, languages } = found
  const whole = (name: string) => (/^\d{1,7}$/.test(String(query[name])) ? Number(query[name]) : 0)
  const [copies, from, isLarge] = [Math.min(mostCopies, whole('antal')), whole('fran') || 1, query.stor === '1']
  const address = (await siteOrigin()) + localPath(language === 'en' ? 'en' : 'sv', `/d/${form.code}`)
  const web = { address: address.replace(/^https?:\/\//, ''), ...qrCode(address) }
  const numbers = copies === 0 ? [undefined] : Array.from({ length: copies }, (_, index) => from + index)
  const choices = { languages, language, isLarge, copies, from, most: mostCopies, hasQuestions: form.questions.length > 0 }
  return (
    <WorkspaceFrame view={await dialogueChrome(found.dialogue, found.read)}>
      <PaperChoices {...choices} />
      {numbers.map((no) => (
        <PaperForm key={no ?? 'one'} form={form} language={language} isLarge={isLarge} sheetNo={no} web={web} />
      ))}
    </WorkspaceFrame>
  )
}
