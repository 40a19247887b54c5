import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import type { BenchWords } from './bench-words'

/** Answers with the text as it is kept, or null when it could not be saved. */
export type SaveNote = (note: { contributionId: string; text: string; was: string }) => Promise<string | null>

type Props = {
  contributionId: string
  note: { text: string; was: string }
  onChange: (text: string) => void
  onSaved: (text: string) => void
  save: SaveNote
  saveForm: FormAction
  words: BenchWords
}

/** The team's note on a view: saved when the cursor leaves it, or by the button. */
export function NoteForm({ contributionId, note, onChange, onSaved, save, saveForm, words }: Props) {
  async function leave() {
    if (note.text === note.was) return
    const kept = await save({ contributionId, ...note }).catch(() => null)
    if (kept !== null) onSaved(kept)
  }
  return (
    <div className="memo">
      <ActionForm action={saveForm} texts={{ summary: words.errorSummary, errorPrefix: words.errorPrefix }}>
        <input type="hidden" name="contributionId" value={contributionId} />
        <input type="hidden" name="was" value={note.was} />
        <label htmlFor="memo">
          <b>{words.note}</b> <span className="muted">{words.noteHint}</span>
        </label>
        <textarea
          id="memo"
          name="text"
          rows={2}
          dir="auto"
          value={note.text}
          onChange={(event) => onChange(event.target.value)}
          onBlur={leave}
        />
        {note.text !== note.was && (
          <p className="actions">
            <SubmitButton look="quiet" pendingText={words.saving}>
              {words.saveNote}
            </SubmitButton>
          </p>
        )}
        <noscript>
          <p className="actions">
            <SubmitButton look="quiet" pendingText={words.saving}>
              {words.saveNote}
            </SubmitButton>
          </p>
        </noscript>
      </ActionForm>
    </div>
  )
}
