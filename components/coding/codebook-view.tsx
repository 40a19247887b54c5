import type { ComponentProps } from 'react'
import type { Tally } from '@/lib/domain/theme-candidate'
import { isoDay } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { CodebookPage, CodebookTheme } from '@/lib/queries/codebook'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Lines } from '../ui/lines'
import { Status } from '../ui/status'
import { ThemeFields } from './theme-forms'
import { UncodedWords } from './uncoded-words'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { page: CodebookPage; add: FormAction; uncoded?: ComponentProps<typeof UncodedWords>['found'] }

/** The code book: themes in its own order, each change a version with its why. */
export function CodebookView({ page, add, uncoded }: Props) {
  const root = `/arbetsyta/dialoger/${page.dialogue.id}/kodbok`
  return (
    <>
      <h1>{t('codebookTitle', { dialogue: page.dialogue.title })}</h1>
      <p className="lede">{t('codebookLead')}</p>
      <p>
        <a href={`/arbetsyta/dialoger/${page.dialogue.id}/kodning`}>{t('backToBench')}</a> ·{' '}
        {t('codebookVersion', { version: page.version })} · {t('countsNotVotes')}
      </p>
      <Lines
        lines={page.themes.map((theme) => ({
          key: theme.id,
          content: <ThemeLine theme={theme} tally={page.tallies.get(theme.id)} mayEdit={page.can.edit.allowed} root={root} />,
        }))}
      />
      {uncoded && <UncodedWords dialogueId={page.dialogue.id} found={uncoded} />}
      {page.can.edit.allowed && (
        <section id="nytt" aria-labelledby="nytt-h">
          <h2 id="nytt-h">{t('newTheme')}</h2>
          <ActionForm action={add} texts={texts} className="ws-form">
            <input type="hidden" name="dialogueId" value={page.dialogue.id} />
            <ThemeFields />
            <FormText id="change" label={t('change')} hint={t('changeHint')} optional={chrome('optional')} />
            <SubmitButton pendingText={t('saving')}>{t('addTheme')}</SubmitButton>
          </ActionForm>
        </section>
      )}
      <section aria-labelledby="historik">
        <h2 id="historik">{t('history')}</h2>
        {page.changes.length === 0 && <p>{t('emptyHistory')}</p>}
        <ol className="log">
          {page.changes.map(({ version, change, at, by }) => (
            <li key={version}>
              <time dateTime={at.toISOString()}>{isoDay(at)}</time> <i>{t('version', { version })}</i>, {by}: {change}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

type LineProps = { theme: CodebookTheme; tally?: Tally; mayEdit: boolean; root: string }

function ThemeLine({ theme, tally, mayEdit, root }: LineProps) {
  const { id, code, name, definition, exampleWords, core, isRetired, views } = theme
  return (
    <article id={`tema-${code}`} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>
        {code} {name} {isRetired && <Status kind="no">{t('retired')}</Status>}
      </h2>
      <p>{definition}</p>
      {core && (
        <p>
          <b>{t('core')}:</b> {core}
        </p>
      )}
      <p className="muted">
        {exampleWords.join(', ')} {t('viewsWith', { count: views })}
      </p>
      {tally && <p className="muted">{t('themeCandidates', { ...tally })}</p>}
      {mayEdit && !isRetired && (
        <p className="actions">
          {(['andra', 'slaihop', ...(views === 0 ? ['avsluta'] : [])] as const).map((what) => (
            <a key={what} href={`${root}/${id}?gor=${what}`}>
              {t(`do_${what}`)}
              <span className="sr"> {t('editThemeSr', { name })}</span>
            </a>
          ))}
        </p>
      )}
    </article>
  )
}
