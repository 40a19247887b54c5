import { randomUUID } from 'node:crypto'
import { isAsked } from '@/lib/domain/page-care'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Button } from '../ui/button'

/** Two buttons under a page. Without JavaScript, cookie or sign-in; the page is all that is sent with the answer. */
export function PageHelp({ path, locale }: { path: string; locale: Locale }) {
  if (!isAsked(path)) return null
  const t = translator(locale, 'care')
  return (
    <section className="page-help no-print" aria-labelledby="hjalpte">
      <form className="wrap" method="post" action="/api/hjalpte">
        <h2 id="hjalpte">{t('didHelp')}</h2>
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="language" value={locale} />
        <input type="hidden" name="token" value={randomUUID()} />
        <p className="actions">
          <Button type="submit" look="quiet" name="helped" value="ja">
            {t('yes')}
          </Button>{' '}
          <Button type="submit" look="quiet" name="helped" value="nej">
            {t('no')}
          </Button>
        </p>
      </form>
    </section>
  )
}

type ThanksProps = { path: string; helped: string; token: string; isDone: boolean; locale: Locale }

export function PageHelpThanks({ path, helped, token, isDone, locale }: ThanksProps) {
  const t = translator(locale, 'care')
  return (
    <div className="form-page">
      <h1>{t('thanks')}</h1>
      <p role="status">{t(isDone ? 'thanksWords' : 'thanksMore')}</p>
      {!isDone && token && (
        <form method="post" action="/api/hjalpte" className="flow">
          {Object.entries({ path, helped, token, language: locale }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p>
            <label htmlFor="words">{t('words')}</label>
            <span className="hint" id="words-hint">
              {t('wordsHint')}
            </span>
            <textarea id="words" name="words" rows={4} maxLength={2000} aria-describedby="words-hint" />
          </p>
          <p className="actions">
            <Button type="submit" look="quiet">
              {t('send')}
            </Button>
          </p>
        </form>
      )}
      <p>
        <a href={localPath(locale, path)}>{t('backToPage')}</a>
      </p>
    </div>
  )
}
