import { Details } from '@/components/ui/details'
import { easySwedish, limitInWords, type Translation } from '@/lib/domain/brief-translation'
import { ownName } from '@/lib/i18n/languages'
import { directionOf, isLocale, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { DialogueView } from './dialogue-view'

/** The dialogue's text in easy Swedish and in languages that the pages themselves are not in, and who or what made it. */
export function InOtherLanguages({ dialogue, locale }: DialogueView) {
  const { translations } = dialogue.brief
  const t = translator(locale, 'dialogue')
  const here = translations[locale]
  const others = Object.entries(translations)
    .filter(([language]) => !isLocale(language))
    .sort(([one], [other]) => Number(other === easySwedish) - Number(one === easySwedish))
  return (
    <>
      {here && <MadeBy own={here} locale={locale} />}
      {others.map(([language, own]) => {
        const [lang, dir] = [language, directionOf(language)]
        const name = language === easySwedish ? t('easySwedish') : ownName(language)
        return (
          <Details key={language} summary={<span lang={language === easySwedish ? undefined : lang}>{name}</span>}>
            <div className="flow small" lang={lang} dir={dir}>
              {own.question && <p>{own.question}</p>}
              {own.purpose && <p>{own.purpose}</p>}
              <Items items={own.canInfluence ?? []} />
              <Items items={(own.cannotInfluence ?? []).map(limitInWords)} />
              {own.promise && <p>{own.promise}</p>}
              {own.decides && <p>{own.decides}</p>}
              {own.privacy && <p>{own.privacy}</p>}
            </div>
            <MadeBy own={own} locale={locale} />
          </Details>
        )
      })}
    </>
  )
}

function Items({ items }: { items: string[] }) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function MadeBy({ own, locale }: { own: Translation; locale: Locale }) {
  if (!own.madeBy) return null
  const made = own.madeBy === 'MACHINE' ? 'byMachine' : 'byHuman'
  return <p className="note">{translator(locale, 'dialogue')(own.checkedBy ? `${made}Checked` : made, { who: own.checkedBy ?? '' })}</p>
}
