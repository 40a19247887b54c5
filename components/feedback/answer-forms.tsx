import { dayOf } from '@/lib/domain/calendar'
import { responseOutcomes } from '@/lib/domain/vocabulary'
import { say, translator } from '@/lib/i18n/translator'
import type { OutcomeWork } from '@/lib/queries/responses'
import { verdictIn } from '../answer/verdict-words'
import { formTexts } from '../decision-brief/form-texts'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Status } from '../ui/status'
import { Table } from '../ui/table'

const t = translator('sv', 'agenda')
const optional = t('optional')
type Theme = OutcomeWork['themes'][number]

/** Every theme with its answer, or that it waits for one. */
export function AnswerTable({ themes, mayDraft }: { themes: Theme[]; mayDraft: boolean }) {
  const open = themes.filter(({ response }) => !response)
  return (
    <>
      <p>{t('answersLeft', { n: open.length, themes: open.map(({ name }) => name).join(', ') })}</p>
      <Table
        caption={t('answersTitle')}
        captionHidden
        tight
        scrollLabel={t('answersTitle')}
        columns={['theme', 'outcome', 'short', 'state', 'edit'].map((key) => ({ key, label: t(key) }))}
        rows={themes.map(({ id, name, response }) => ({
          key: id,
          cells: [
            name,
            response ? (
              <Status key="o" kind={verdictIn('sv', response.outcome).kind}>
                {verdictIn('sv', response.outcome).word}
              </Status>
            ) : (
              <Status key="o" kind="todo">
                {t('missing')}
              </Status>
            ),
            response?.short ?? '',
            response ? say('sv', `vocabulary.responseState_${response.state}`) : '',
            mayDraft ? (
              <a key="e" href={`?tema=${id}#svara`}>
                {t(response ? 'edit' : 'write')} <span className="sr">{name}</span>
              </a>
            ) : (
              ''
            ),
          ],
        }))}
      />
    </>
  )
}

export function AnswerForm({ action, decisionId, theme }: { action: FormAction; decisionId: string; theme: Theme }) {
  const { response } = theme
  const outcomes = responseOutcomes.map((value) => ({ value, label: say('sv', `vocabulary.outcome_${value}`) }))
  return (
    <section className="flow" aria-labelledby="svara">
      <h2 id="svara">{theme.name}</h2>
      <ul>
        {theme.claims.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="decisionId" value={decisionId} />
        <input type="hidden" name="themeId" value={theme.id} />
        <FormSelect id="outcome" label={t('outcome')} options={outcomes} defaultValue={response?.outcome} />
        <FormText id="short" label={t('short')} defaultValue={response?.short} />
        <FormTextarea id="motivation" label={t('motivation')} rows={6} defaultValue={response?.motivation} />
        <FormText
          id="forwardedTo"
          label={t('forwardedTo')}
          hint={t('forwardedHint')}
          optional={optional}
          defaultValue={response?.forwardedTo ?? ''}
        />
        <FormText
          id="moreWorkBy"
          type="date"
          label={t('moreWorkBy')}
          hint={t('moreWorkHint')}
          optional={optional}
          defaultValue={response?.moreWorkBy ? dayOf(response.moreWorkBy) : ''}
        />
        <FormText
          id="noActionReason"
          label={t('noActionReason')}
          hint={t('noActionHint')}
          optional={optional}
          defaultValue={response?.noActionReason ?? ''}
        />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('saveAnswer')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
