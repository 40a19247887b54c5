import { PrintButton } from '@/components/chrome/print-button'
import { Button } from '@/components/ui/button'
import { capital } from '@/lib/i18n/dates'
import { languageName } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translator'

const t = translator('sv', 'paper')

type Props = { languages: string[]; language: string; isLarge: boolean; copies: number; from: number; most: number; hasQuestions: boolean }

/** What the paper shall be like: an address, so that it can be kept and sent. */
export function PaperChoices({ languages, language, isLarge, copies, from, most, hasQuestions }: Props) {
  return (
    <div className="no-print">
      <h1>{t('title')}</h1>
      <p className="muted">{t('lead')}</p>
      <form method="get" className="view-filter">
        <p>
          <label htmlFor="sprak">{t('language')}</label>
          <select id="sprak" name="sprak" defaultValue={language}>
            {languages.map((code) => (
              <option key={code} value={code}>
                {capital(languageName('sv', code))}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="antal">{t('copies', { most })}</label>
          <input id="antal" name="antal" type="number" min={0} max={most} defaultValue={copies} />
        </p>
        <p>
          <label htmlFor="fran">{t('from')}</label>
          <input id="fran" name="fran" type="number" min={1} defaultValue={from} />
        </p>
        <p>
          <label htmlFor="stor">{t('large')}</label>
          <input id="stor" name="stor" type="checkbox" value="1" defaultChecked={isLarge} />
        </p>
        <Button type="submit" look="quiet">
          {t('show')}
        </Button>
      </form>
      {hasQuestions ? (
        <p>
          <PrintButton>{t('print')}</PrintButton> <span className="note">{t('printHint')}</span>
        </p>
      ) : (
        <p role="status">{t('noQuestions')}</p>
      )}
    </div>
  )
}
