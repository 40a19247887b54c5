import type { ReactNode } from 'react'
import { claimKinds } from '@/lib/domain/vocabulary'
import { translator } from '@/lib/i18n/translator'
import type { SummaryDesk, sourcePicker } from '@/lib/queries/summary'
import { ActionForm } from '../form/action-form'
import { FormCheckboxes, FormRadios, FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { PlainTextarea } from '../plain/plain-textarea'
import { Button } from '../ui/button'
import { TextInput } from '../ui/text-input'

const t = translator('sv', 'summary')
const chrome = translator('sv', 'chrome')
const vocabulary = translator('sv', 'vocabulary')

type FormProps = { action: FormAction; hidden: Record<string, string>; text: string; children: ReactNode }

function WriteForm({ action, hidden, text, children }: FormProps) {
  return (
    <ActionForm action={action} texts={{ summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }} className="ws-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <SubmitButton pendingText={t('saving')}>{text}</SubmitButton>
    </ActionForm>
  )
}

const themeOptions = (desk: SummaryDesk) => [
  { value: '', label: t('chooseTheme') },
  ...desk.themes.map(({ id, name }) => ({ value: id, label: name })),
]

type PartProps = { desk: SummaryDesk; themeId?: string; id?: string; actions: Record<'add' | 'edit', FormAction> }

export function ClaimForm({ desk, themeId, id, actions }: PartProps) {
  const claim = desk.themes.flatMap(({ claims }) => claims).find((other) => other.id === id)
  const hidden: Record<string, string> = claim ? { claimId: claim.id } : { summaryId: desk.id }
  return (
    <WriteForm action={claim ? actions.edit : actions.add} hidden={hidden} text={t(claim ? 'save' : 'addClaim')}>
      <PlainTextarea id="text" label={t('claim')} rows={3} defaultValue={claim?.text} />
      <FormSelect id="themeId" label={t('theme')} options={themeOptions(desk)} defaultValue={claim?.themeId ?? themeId} />
      <FormRadios
        id="kind"
        label={t('kind')}
        options={claimKinds.map((kind) => ({ value: kind, label: vocabulary(`claimKind_${kind}`) }))}
        defaultValue={claim?.kind ?? 'COMMON'}
      />
      {!claim && <FormText id="sources" label={t('sourcesField')} hint={t('sourcesHint')} optional={chrome('optional')} />}
    </WriteForm>
  )
}

export function QuoteForm({ desk, themeId, action }: { desk: SummaryDesk; themeId?: string; action: FormAction }) {
  return (
    <WriteForm action={action} hidden={{ summaryId: desk.id }} text={t('addQuote')}>
      <FormSelect id="themeId" label={t('theme')} options={themeOptions(desk)} defaultValue={themeId} />
      <FormText id="seqNo" label={t('whichViewLabel')} inputMode="numeric" short />
      <FormTextarea id="text" label={t('quoteText')} ownWords rows={3} />
    </WriteForm>
  )
}

export function TensionForm({ desk, id, actions }: PartProps) {
  const tension = desk.tensions.find((other) => other.id === id)
  const hidden: Record<string, string> = tension ? { tensionId: tension.id } : { summaryId: desk.id }
  return (
    <WriteForm action={tension ? actions.edit : actions.add} hidden={hidden} text={t(tension ? 'save' : 'addTension')}>
      <FormTextarea id="aText" label={t('side_a')} rows={3} defaultValue={tension?.aText} />
      <FormText id="aSources" label={t('sideSources')} hint={t('sourcesHint')} defaultValue={tension?.a.join(', ')} />
      <FormTextarea id="bText" label={t('side_b')} rows={3} defaultValue={tension?.bText} />
      <FormText id="bSources" label={t('sideSources')} hint={t('sourcesHint')} defaultValue={tension?.b.join(', ')} />
    </WriteForm>
  )
}

export function TextsForm({ desk, action }: { desk: SummaryDesk; action: FormAction }) {
  const { texts, changeNote } = desk
  const optional = chrome('optional')
  return (
    <WriteForm action={action} hidden={{ summaryId: desk.id }} text={t('saveTexts')}>
      {desk.version > 1 && <FormTextarea id="changeNote" label={t('changeNote')} rows={2} defaultValue={changeNote} />}
      <PlainTextarea id="intro" label={t('intro')} optional={optional} defaultValue={texts.intro} />
      <PlainTextarea id="method" label={t('method')} defaultValue={texts.method} />
      <PlainTextarea id="limits" label={t('limits')} defaultValue={texts.limits} />
      <PlainTextarea id="notReached" label={t('notReached')} defaultValue={texts.notReached} />
      <PlainTextarea id="children" label={t('childrenText')} optional={optional} defaultValue={texts.children} />
    </WriteForm>
  )
}

type Picker = NonNullable<Awaited<ReturnType<typeof sourcePicker>>>

/** The views to choose among: the claim's theme, or a search. What is not shown is left as it is. */
export function SourcesForm({ picker, q, action }: { picker: Picker; q: string; action: FormAction }) {
  const { claim, views, linked } = picker
  return (
    <>
      <p className="lede">{claim.text}</p>
      <form method="get" className="ws-filter">
        <input type="hidden" name="del" value="kallor" />
        <input type="hidden" name="id" value={claim.id} />
        <TextInput id="q" type="search" label={t('searchViews')} defaultValue={q} />
        <Button type="submit" look="quiet">
          {t('search')}
        </Button>
      </form>
      <WriteForm action={action} hidden={{ claimId: claim.id, was: linked.join(',') }} text={t('saveSources')}>
        <FormCheckboxes
          id="sources"
          label={t('sourcesField')}
          options={views.map(({ seqNo, text, language, channel }) => ({
            value: String(seqNo),
            label: `${seqNo}, ${vocabulary(`channel_${channel}`)}`,
            hint: (
              <span lang={language} dir="auto">
                {text.slice(0, 300)}
              </span>
            ),
          }))}
          defaultValue={linked.map(String)}
        />
      </WriteForm>
    </>
  )
}
