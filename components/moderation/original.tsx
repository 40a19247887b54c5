import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import { Voice } from '@/components/ui/voice'
import type { ViewOriginal } from '@/lib/domain/view-original'
import { translator } from '@/lib/i18n/translator'

const t = translator('sv', 'moderation')

type AskProps = {
  action: (formData: FormData) => Promise<void>
  view: { id: string; seqNo: number }
  typed: string
  problems: string[]
}

/** Why, before anything is shown. */
export function AskForOriginal({ action, view, typed, problems }: AskProps) {
  return (
    <>
      <h1>{t('originalTitle', { no: view.seqNo })}</h1>
      <p className="lede">{t('originalLead')}</p>
      <form action={action} className="ws-form">
        <input type="hidden" name="id" value={view.id} />
        <TextInput id="skal" label={t('originalReason')} hint={t('originalHint')} error={problems[0]} defaultValue={typed} />
        <p className="actions">
          <Button type="submit" look="quiet">
            {t('originalShow')}
          </Button>
        </p>
      </form>
    </>
  )
}

export function OriginalText({ original }: { original: ViewOriginal }) {
  const { seqNo, text, language, direction, corrections, ownWords } = original
  return (
    <>
      <h1>{t('originalTitle', { no: seqNo })}</h1>
      <Notice kind="brand" small>
        <p role="status">{t('originalDone')}</p>
      </Notice>
      <Voice words={{ text, lang: language, dir: direction }} />
      {corrections.map((corrected) => (
        <Voice key={corrected} words={{ text: corrected, lang: language, dir: direction }} caption={t('originalCorrected')} />
      ))}
      {ownWords.length > 1 && (
        <>
          <h2>{t('originalAnswers')}</h2>
          {ownWords.map(({ label, words }) => (
            <Voice key={label} words={{ text: words, lang: language, dir: direction }} caption={label} />
          ))}
        </>
      )}
      <p>
        <a href="/arbetsyta/moderering">{t('backToQueue')}</a>
      </p>
    </>
  )
}
