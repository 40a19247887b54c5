import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { ActionForm } from '../form/action-form'
import { FormTextarea } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { formTexts } from './form-texts'
import { QuestionList } from './questions'

const t = translator('sv', 'elected')

export function AskForm({ action, decisionId }: { action: FormAction; decisionId: string }) {
  return (
    <section className="part" aria-labelledby="stall">
      <h2 id="stall">{t('askTitle')}</h2>
      <div className="ptext">
        <ActionForm action={action} texts={formTexts}>
          <input type="hidden" name="decisionId" value={decisionId} />
          <FormTextarea id="text" label={t('askLabel')} hint={t('askHint')} rows={4} />
          <div className="actions">
            <SubmitButton pendingText={t('sending')}>{t('askSend')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </section>
  )
}

type AnswerProps = { action: FormAction; decisionId: string; questions: DecisionBriefView['questions']; chosenId?: string }

/** For officials: one question at a time has its form. An answer may be written anew before the meeting. */
export function AnswerForms({ action, decisionId, questions, chosenId }: AnswerProps) {
  const chosen = questions.find(({ id }) => id === chosenId) ?? questions.find(({ answer }) => !answer)
  if (!chosen) return <QuestionList questions={questions} />
  return (
    <>
      <QuestionList questions={questions.filter(({ id }) => id !== chosen.id)} />
      <section className="part" aria-labelledby="besvara">
        <h2 id="besvara">{chosen.text}</h2>
        <div className="ptext">
          <ActionForm action={action} texts={formTexts}>
            <input type="hidden" name="decisionId" value={decisionId} />
            <input type="hidden" name="questionId" value={chosen.id} />
            <FormTextarea id="answer" label={t('answerLabel')} rows={3} defaultValue={chosen.answer ?? ''} />
            <SubmitButton look="quiet" pendingText={t('sending')}>
              {t('answerSend')}
            </SubmitButton>
          </ActionForm>
        </div>
      </section>
    </>
  )
}
