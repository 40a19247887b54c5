import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { swedishOn } from '@/components/ui/named'
import { Notice } from '@/components/ui/notice'
import { Voice } from '@/components/ui/voice'
import { dateAndTime } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import { ClosedAnswers } from './closed-answers'
import { Moderated } from './moderated'
import type { OwnView, OwnViewActions } from './own-view'
import { OwnViewForms } from './own-view-forms'
import { ViewPictures } from './view-pictures'

type Props = {
  view: OwnView
  locale: Locale
  saved?: string
  actions: OwnViewActions
  /** What became of it: themes, decision, actions. */
  answer?: ReactNode
}

/** One's own view, what became of it, and what can still be done about it. */
export function OwnViewPage({ view, locale, saved, actions, answer }: Props) {
  const t = translator(locale, 'contribute')
  const { text, language: lang, direction: dir } = view
  const dialoguePath = localPath(locale, `/dialoger/${view.dialogue.slug}`)
  return (
    <div className="form-page">
      <p className="where">
        <b>{view.dialogue.title}</b> <a href={dialoguePath}>{t('backTo', { title: view.dialogue.title })}</a>
      </p>
      {saved && (
        <Notice kind="brand">
          <p role="status">{t(`saved_${saved}`)}</p>
        </Notice>
      )}
      <h1>{t('mineTitle')}</h1>
      <p className="note">{t('mineReceived', { no: view.seqNo, time: dateAndTime(locale, view.receivedAt) })}</p>
      {/* What was sent stands in the thread below; only what it was corrected to has no other place. */}
      {(!answer || view.firstText !== undefined) && <Voice words={{ text, lang, dir }} />}
      {!answer && <ClosedAnswers answers={view.answers} lang={swedishOn(locale)} />}
      <ViewPictures pictures={view.pictures} locale={locale} lang={lang} dir={dir} />
      <p>{t(`mineState_${view.isWithdrawn ? 'withdrawn' : view.visibility}`)}</p>
      {view.isMasked && <p className="note">{t('mineMasked')}</p>}
      {view.firstText !== undefined && (
        <Details summary={t('mineFirst')}>
          <Voice words={{ text: view.firstText, lang, dir }} />
        </Details>
      )}
      {view.decided && <Moderated decided={view.decided} can={view.can.appeal} locale={locale} action={actions.appeal} />}
      {answer}
      {view.can.correct.allowed ? (
        !view.isWithdrawn && <OwnViewForms view={view} locale={locale} actions={actions} />
      ) : (
        <Notice title={t('lockedTitle')}>
          <p>{say(locale, view.can.correct.because)}</p>
        </Notice>
      )}
      <form action={actions.close}>
        <p className="actions">
          <Button type="submit" look="quiet">
            {t('mineClose')}
          </Button>
        </p>
      </form>
    </div>
  )
}
