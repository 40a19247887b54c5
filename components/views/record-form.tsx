import { ActionForm } from '@/components/form/action-form'
import { FormCheckboxes, FormSelect, FormText, FormTextarea } from '@/components/form/fields'
import { FormDetails } from '@/components/form/form-details'
import type { FormAction } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'
import { Notice } from '@/components/ui/notice'
import type { Question } from '@/lib/domain/question/question'
import { fieldPrefix } from '@/lib/domain/question/recorded'
import { contributionKinds, recordedChannels } from '@/lib/domain/vocabulary'
import { languageName, writtenLanguages } from '@/lib/i18n/languages'
import { say, translator } from '@/lib/i18n/translator'
import { QuestionFields } from '../contribute/kinds/question-fields'
import { EntryKeys } from './entry-keys'

const t = translator('sv', 'views')

type Props = {
  dialogueId: string
  token: string
  action: FormAction
  /** What stays the same from one view to the next. */
  kept: { channel?: string; occasion?: string; language?: string }
  /** Empty where there is nothing to answer but in own words. */
  questions: Question[]
  saved?: { seqNo: string; code: string }
  back: string
}

/** One after another at the keyboard: the words first, what stays the same is kept, Enter in the button goes on. */
export function RecordForm({ dialogueId, token, action, kept, questions, saved, back }: Props) {
  return (
    <>
      <h1>{t('recordTitle')}</h1>
      {saved && (
        <Notice kind="brand">
          <p role="status">
            <b>{t('saved', { no: saved.seqNo })}</b> {saved.code && t('savedCode', { code: saved.code })}
          </p>
        </Notice>
      )}
      <p className="muted">{t('recordLead')}</p>
      <ActionForm
        key={token}
        action={action}
        initial={{ values: {}, errors: [], token }}
        texts={{ summary: say('sv', 'chrome.errorSummary'), errorPrefix: say('sv', 'chrome.errorPrefix') }}
      >
        <input type="hidden" name="dialogueId" value={dialogueId} />
        {questions.map(
          (question, index) =>
            // A picture is sent by the person who took it.
            question.kind !== 'PHOTO' && (
              <QuestionFields key={question.id} question={question} given={undefined} prefix={fieldPrefix(index)} locale="sv" />
            ),
        )}
        <FormTextarea
          id="text"
          label={t(questions.length > 0 ? 'wordsBeside' : 'words')}
          optional={questions.length > 0 ? say('sv', 'chrome.optional') : undefined}
          ownWords
          rows={questions.length > 0 ? 3 : 6}
        />
        <div className="record-grid">
          <FormSelect
            id="channel"
            label={t('channel')}
            options={recordedChannels.map((value) => ({ value, label: say('sv', `vocabulary.channel_${value}`) }))}
            defaultValue={kept.channel ?? 'PAPER'}
          />
          <FormText id="occasion" label={t('occasion')} optional={say('sv', 'chrome.optional')} defaultValue={kept.occasion} />
          <FormSelect
            id="language"
            label={t('language')}
            options={writtenLanguages.map((value) => ({ value, label: languageName('sv', value) }))}
            defaultValue={kept.language ?? 'sv'}
          />
          <FormSelect
            id="kind"
            label={t('kind')}
            options={[
              { value: '', label: t('kindNone') },
              ...contributionKinds.map((value) => ({ value, label: say('sv', `vocabulary.contributionKind_${value}`) })),
            ]}
          />
          <FormText id="sheetNo" label={t('sheetNo')} hint={t('sheetNoHint')} />
          <FormText id="receivedOn" type="date" label={t('receivedOn')} hint={t('receivedOnHint')} />
        </div>
        <FormCheckboxes
          id="about"
          label={t('options')}
          options={[
            { value: 'informed', label: t('informed') },
            { value: 'consent', label: t('consent') },
            { value: 'child', label: t('child') },
          ]}
        />
        <FormDetails prefix="sheet" summary={t('sheetAgain')}>
          <FormText id="sheetReason" label={t('sheetReason')} />
        </FormDetails>
        <EntryKeys isNext={saved !== undefined} />
        <p className="note">{t('keys')}</p>
        <p className="actions">
          <SubmitButton pendingText={say('sv', 'chrome.sending')}>{t('save')}</SubmitButton> <a href={back}>{t('title')}</a>
        </p>
      </ActionForm>
    </>
  )
}
