import { effects } from '@/lib/domain/agenda'
import { dayOf } from '@/lib/domain/calendar'
import { analysisAspects } from '@/lib/domain/vocabulary'
import { say, translator } from '@/lib/i18n/translator'
import type { OutcomeWork } from '@/lib/queries/responses'
import { formTexts } from '../decision-brief/form-texts'
import { ActionForm } from '../form/action-form'
import { FormSelect, FormText, FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Details } from '../ui/details'
import { Facts } from '../ui/facts'

const t = translator('sv', 'agenda')
const optional = t('optional')
const optionKeys = ['A', 'B', 'C']
type Decision = NonNullable<OutcomeWork['decision']>
type Theme = OutcomeWork['themes'][number]

export function PrepareForm({
  action,
  dialogueId,
  bodyName,
  meetingDate,
}: {
  action: FormAction
  dialogueId: string
  bodyName: string
  meetingDate: Date | null
}) {
  return (
    <section className="flow" aria-labelledby="lagg-upp">
      <h2 id="lagg-upp">{t('prepareTitle')}</h2>
      <p>{t('prepareLead', { body: bodyName })}</p>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <FormText id="meetingDate" type="date" label={t('meetingDate')} defaultValue={meetingDate ? dayOf(meetingDate) : ''} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('prepareSend')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

/** What is asked of the body, and what each option means. An option without a name is left out. */
export function AgendaForm({ action, decision, themes }: { action: FormAction; decision: Decision; themes: Theme[] }) {
  const recommended = decision.options.find(({ isRecommended }) => isRecommended)?.key ?? ''
  return (
    <section className="flow" aria-labelledby="beslut">
      <h2 id="beslut">{t('partAsks')}</h2>
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="decisionId" value={decision.id} />
        <FormText id="meetingDate" type="date" label={t('meetingDate')} defaultValue={dayOf(decision.meetingDate)} />
        <FormText id="itemNo" label={t('itemNo')} optional={optional} defaultValue={decision.itemNo?.toString() ?? ''} />
        <FormTextarea id="asks" label={t('asks')} hint={t('asksHint')} rows={4} defaultValue={decision.asks.join('\n')} />
        {optionKeys.map((key) => {
          const option = decision.options.find((one) => one.key === key)
          return (
            <fieldset key={key}>
              <legend className="as-label">{t('option', { key })}</legend>
              <FormText id={`name-${key}`} label={t('optionName', { key })} optional={optional} defaultValue={option?.name} />
              <FormText id={`cost-${key}`} label={t('optionCost', { key })} optional={optional} defaultValue={option?.cost} />
              <FormTextarea
                id={`meaning-${key}`}
                label={t('optionMeaning', { key })}
                optional={optional}
                rows={3}
                defaultValue={option?.meaning}
              />
            </fieldset>
          )
        })}
        <FormSelect
          id="recommended"
          label={t('recommended')}
          options={[{ value: '', label: t('recommendNone') }, ...optionKeys.map((key) => ({ value: key, label: key }))]}
          defaultValue={recommended}
        />
        <Details summary={t('effects')}>
          {themes.flatMap((theme) =>
            optionKeys.map((key) => (
              <FormSelect
                key={`${key} ${theme.id}`}
                id={`effect-${key}-${theme.id}`}
                label={t('effectOf', { key, theme: theme.name })}
                options={[{ value: '', label: t('effectSame') }, ...effects.map((value) => ({ value, label: t(`effect${value}`) }))]}
                defaultValue={decision.options.find((one) => one.key === key)?.effects[theme.id] ?? ''}
              />
            )),
          )}
        </Details>
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

export function AnalysisForm({ action, decision, themes }: { action: FormAction; decision: Decision; themes: Theme[] }) {
  const aspects = analysisAspects.map((value) => ({ value, label: say('sv', `vocabulary.aspect_${value}`) }))
  const written = decision.analyses.filter(({ themeId }) => !themeId)
  return (
    <section className="flow" aria-labelledby="analys">
      <h2 id="analys">{t('partAnalysis')}</h2>
      <p>{t(written.length > 0 ? 'written' : 'writtenNone')}</p>
      <Facts tight facts={written.map(({ aspect, text }) => ({ term: say('sv', `vocabulary.aspect_${aspect}`), value: text }))} />
      <ActionForm action={action} texts={formTexts} className="ws-form">
        <input type="hidden" name="decisionId" value={decision.id} />
        <FormSelect id="aspect" label={t('aspect')} options={aspects} />
        <FormSelect
          id="themeId"
          label={t('analysisTheme')}
          options={[{ value: '', label: t('analysisWhole') }, ...themes.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <FormTextarea id="text" label={t('analysisText')} rows={4} />
        <div className="actions">
          <SubmitButton pendingText={t('saving')}>{t('analysisSend')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

export function PlaceForm({ action, decisionId }: { action: FormAction; decisionId: string }) {
  return (
    <section className="flow" aria-labelledby="satt-upp">
      <h2 id="satt-upp">{t('place')}</h2>
      <p>{t('placeLead')}</p>
      <ActionForm action={action} texts={formTexts}>
        <input type="hidden" name="decisionId" value={decisionId} />
        <SubmitButton pendingText={t('saving')}>{t('place')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
