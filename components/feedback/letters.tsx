import type { MyAnswer } from '@/lib/domain/my-answer'
import { plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import { verdictIn } from '../answer/verdict-words'
import { formTexts } from '../decision-brief/form-texts'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { Paragraphs } from '../ui/voice'

const t = translator('sv', 'feedback')

export interface LetterToWrite {
  deliveryId: string
  channel: 'MAIL' | 'LETTER' | 'PHONE'
  name: string
  address: string
  answer?: MyAnswer
}

/** A letter a person, with what became of the themes of their own view: printed, or read over the telephone. */
export function Letters({ letters, action }: { letters: LetterToWrite[]; action: FormAction }) {
  return letters.map(({ deliveryId, channel, name, address, answer }) => (
    <article key={deliveryId} className="letter flow" aria-label={t('letterTo', { name: name || address })}>
      <p>
        {name}
        <br />
        {address}
      </p>
      {answer?.decided && (
        <>
          <h2>{answer.dialogue.title}</h2>
          <p className="note">
            {answer.dialogue.bodyName}, {plainDate('sv', answer.decided.at)}, {answer.decided.paragraph}
          </p>
          {answer.decided.answers.map((theme) => (
            <div key={theme.key}>
              <h3>
                {theme.name}: {verdictIn('sv', theme.outcome).word}
              </h3>
              <p>{theme.short}</p>
              <Paragraphs text={theme.motivation} />
            </div>
          ))}
        </>
      )}
      <div className="no-print">
        <ActionForm action={action} texts={formTexts} className="ws-form">
          <input type="hidden" name="deliveryId" value={deliveryId} />
          <FormText
            id={`reason-${deliveryId}`}
            label={t('deliverReason')}
            defaultValue={t('delivered', { channel: say('sv', `vocabulary.contactKind_${channel}`).toLowerCase() })}
          />
          <SubmitButton look="quiet" pendingText={t('sending')}>
            {t('deliver')}
          </SubmitButton>
        </ActionForm>
      </div>
    </article>
  ))
}
