'use client' // with JavaScript each box saves at once; without, the form's button saves them all

import type { CodebookTheme } from '@/lib/queries/codebook'
import { ActionForm } from '../form/action-form'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import type { BenchWords } from './bench-words'

type Props = {
  contributionId: string
  themes: CodebookTheme[]
  /** This coder's codes on the whole view, as the server had them. */
  was: string[]
  checked: string[]
  used: string[]
  saveAll: FormAction
  onChoose: (themeId: string) => void
  words: BenchWords
}

/** The code book as boxes for the whole view; the first nine have a key. */
export function CodeList({ contributionId, themes, was, checked, used, saveAll, onChoose, words }: Props) {
  return (
    <ActionForm action={saveAll} texts={{ summary: words.errorSummary, errorPrefix: words.errorPrefix }}>
      <input type="hidden" name="contributionId" value={contributionId} />
      {was.map((id) => (
        <input key={id} type="hidden" name="was" value={id} />
      ))}
      <ol className="codes">
        {themes.map(({ id, code, name, definition, views }) => (
          <li key={id} className={used.includes(id) ? 'used' : undefined}>
            <kbd>{code}</kbd>
            <label htmlFor={`kod-${id}`}>
              <b>{name}</b>
              {used.includes(id) && <span className="sr"> {words.usedHere}</span>}
              <span className="t-hint">{definition}</span>
            </label>
            <span className="code-end">
              <input
                type="checkbox"
                id={`kod-${id}`}
                name="themes"
                value={id}
                checked={checked.includes(id)}
                aria-keyshortcuts={code <= 9 ? String(code) : undefined}
                onChange={() => onChoose(id)}
              />
              <span className="num muted">
                <span aria-hidden="true">{views}</span>
                <span className="sr">{words.viewsWith.replace('{count}', String(views))}</span>
              </span>
            </span>
          </li>
        ))}
      </ol>
      <noscript>
        <p className="ws-pad actions">
          <SubmitButton pendingText={words.saving}>{words.saveCodes}</SubmitButton>
        </p>
      </noscript>
    </ActionForm>
  )
}
