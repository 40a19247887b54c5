import { translator } from '@/lib/i18n/translator'
import type { CodebookTheme } from '@/lib/queries/codebook'
import type { Workbench, WorkbenchView } from '@/lib/queries/workbench'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

const t = translator('sv', 'coding')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { view: WorkbenchView; themes: CodebookTheme[]; decide: FormAction }

/** What the machine suggests, with its method. Nothing here is a code until somebody says so. */
export function Candidates({ view, themes, decide }: Props) {
  const [first] = view.candidates
  if (!first) return null
  return (
    <section className="suggest" aria-labelledby="b-candidates">
      <h3 id="b-candidates">{t('candidatesTitle')}</h3>
      <p className="muted">
        {t('candidatesLead')} {t('candidateMethod', { method: first.method, version: first.version })}
      </p>
      <ol className="lines">
        {view.candidates.map(({ id, themeId }) => {
          const theme = themes.find((one) => one.id === themeId)
          const name = theme ? `${theme.code} ${theme.name}` : ''
          return (
            <li key={id}>
              <ActionForm action={decide} texts={texts} className="candidate">
                <input type="hidden" name="candidateId" value={id} />
                <input type="hidden" name="n" value={view.seqNo} />
                <span>
                  <span aria-hidden="true">?</span> {name}
                </span>{' '}
                <SubmitButton look="quiet" pendingText={t('saving')} name="decision" value="ACCEPTED">
                  {t('acceptCandidate')}
                  <span className="sr"> {t('candidateSr', { theme: name })}</span>
                </SubmitButton>{' '}
                <SubmitButton look="quiet" pendingText={t('saving')} name="decision" value="REFUSED">
                  {t('refuseCandidate')}
                  <span className="sr"> {t('candidateSr', { theme: name })}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

type AskProps = { dialogueId: string; suggested: NonNullable<Workbench['suggested']>; ask: FormAction }

/** How the suggestions fare here, and the way to a new round of them. */
export function AskForCandidates({ dialogueId, suggested: { waiting, accepted, refused }, ask }: AskProps) {
  return (
    <ActionForm action={ask} texts={texts} className="ws-pad">
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <p className="muted tiny">
        {t('candidatesAre', { waiting, accepted, judged: accepted + refused })}. {t('candidatesNeed')}
      </p>
      <p className="actions">
        <SubmitButton look="quiet" pendingText={t('saving')}>
          {t('askForCandidates')}
        </SubmitButton>
      </p>
      <p>
        <a href={`/arbetsyta/dialoger/${dialogueId}/lika`}>{t('alikeTitle')}</a> ·{' '}
        <a href={`/arbetsyta/dialoger/${dialogueId}/hort`}>{t('heardLink')}</a>
      </p>
    </ActionForm>
  )
}
