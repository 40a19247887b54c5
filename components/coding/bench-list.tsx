import { codingStateOf, codingStates } from '@/lib/domain/coding'
import { channels } from '@/lib/domain/vocabulary'
import { translator } from '@/lib/i18n/translator'
import type { CodebookTheme } from '@/lib/queries/codebook'
import type { WorkbenchFilter, WorkbenchItem } from '@/lib/queries/workbench-list'
import { Button } from '../ui/button'
import { Pagination } from '../ui/pagination'

const t = translator('sv', 'coding')
const vocabulary = translator('sv', 'vocabulary')

type Props = {
  items: WorkbenchItem[]
  at?: number
  filter: WorkbenchFilter
  themes: CodebookTheme[]
  languages: string[]
  pages: { page: number; of: number; matched: number }
  hrefOf: (change: Record<string, string | number | undefined>) => string
}

/** The views that match, in the order in which they came in, a page at a time. */
export function BenchList({ items, at, filter, themes, languages, pages, hrefOf }: Props) {
  return (
    <section className="pane pane-list" aria-labelledby="b-list">
      <div className="pane-head">
        <h2 id="b-list">{t('views')}</h2>
        <Filters filter={filter} themes={themes} languages={languages} />
      </div>
      {items.length === 0 && (
        <p className="ws-pad">
          {t('noneFound')}{' '}
          <a href={hrefOf({ q: undefined, tema: undefined, kanal: undefined, sprak: undefined, lage: undefined })}>{t('showAll')}</a>
        </p>
      )}
      <ol className="items">
        {items.map((item) => (
          <li key={item.seqNo}>
            <a href={hrefOf({ n: item.seqNo })} aria-current={item.seqNo === at ? 'true' : undefined}>
              <span className="i-n">{item.seqNo}</span>
              <span className="i-t" lang={item.language} dir={item.direction}>
                {item.excerpt.trim() || t('blank')}
              </span>
              <span className="i-m">
                <span>{vocabulary(`channel_${item.channel}`)}</span> <span>{stateOf(item)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <div className="ws-pad">
        <Pagination
          label={t('pages')}
          shown={t('pageOf', { page: pages.page, of: pages.of })}
          previous={pages.page > 1 ? { href: hrefOf({ sida: pages.page - 1 }), text: t('earlier') } : undefined}
          next={pages.page < pages.of ? { href: hrefOf({ sida: pages.page + 1 }), text: t('later') } : undefined}
        />
      </div>
    </section>
  )
}

function stateOf(item: WorkbenchItem): string {
  const state = codingStateOf(item)
  return state === 'CODED' ? t('itemCodes', { codes: item.codes.join(' ') }) : t(`itemState_${state}`)
}

function Filters({ filter, themes, languages }: Pick<Props, 'filter' | 'themes' | 'languages'>) {
  const selects = [
    {
      name: 'tema',
      label: 'theme',
      all: 'allThemes',
      value: filter.themeId,
      options: themes.map(({ id, code, name }) => [id, `${code} ${name}`]),
    },
    {
      name: 'lage',
      label: 'state',
      all: 'allStates',
      value: filter.state,
      options: codingStates.map((state) => [state, t(`state_${state}`)]),
    },
    {
      name: 'kanal',
      label: 'channel',
      all: 'allChannels',
      value: filter.channel,
      options: channels.map((channel) => [channel, vocabulary(`channel_${channel}`)]),
    },
    {
      name: 'sprak',
      label: 'language',
      all: 'allLanguages',
      value: filter.language,
      options: languages.map((language) => [language, nameOf(language)]),
    },
  ]
  return (
    <form method="get" className="filters" aria-label={t('filters')}>
      <label className="sr" htmlFor="q">
        {t('search')}
      </label>
      <input type="search" id="q" name="q" placeholder={t('search')} defaultValue={filter.q} aria-keyshortcuts="/" />
      <Button type="submit" look="quiet">
        {t('show')}
      </Button>
      {selects.map(({ name, label, all, value, options }) => (
        <span key={name} className="filter">
          <label className="sr" htmlFor={`f-${name}`}>
            {t(label)}
          </label>
          <select id={`f-${name}`} name={name} defaultValue={value ?? ''} key={value}>
            <option value="">{t(all)}</option>
            {options.map(([id, text]) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </span>
      ))}
    </form>
  )
}

const languageNames = new Intl.DisplayNames(['sv'], { type: 'language', fallback: 'code' })
/** An import may carry anything as a language; what is no language is shown as it stands. */
export function nameOf(language: string): string {
  try {
    return languageNames.of(language) ?? language
  } catch {
    return language
  }
}
