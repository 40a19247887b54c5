'use client' // useActionState: errors and typed values come back to the same form, with JavaScript off as well

import { createContext, type MouseEvent, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import { ErrorSummary } from '../ui/error-summary'
import { type FormAction, type FormState, untouchedForm } from './form-state'

type Props = {
  action: FormAction
  /** Values kept since before (a draft), and the token. */
  initial?: FormState
  texts: { summary: string; errorPrefix: string }
  className?: string
  children: ReactNode
}

/**
 * The only form that talks to a command. The page stays on the server; only the fields are client leaves:
 *
 *   <ActionForm action={saveContact} initial={{ values: draft, errors: [], token }} texts={t.form}>
 *     <FormText id="email" label={t.email} hint={t.emailHint} type="email" autoComplete="email" />
 *     <div className="actions"><SubmitButton pendingText={t.sending}>{t.send}</SubmitButton></div>
 *   </ActionForm>
 */
export function ActionForm({ action, initial = untouchedForm, texts, className, children }: Props) {
  const [state, submit] = useActionState(action, initial)
  const summary = useRef<HTMLDivElement>(null)

  // A page load focuses the summary by itself (autofocus); an answer without a page load has to do it here.
  useEffect(() => {
    if ((state !== initial || initial.errors.length > 0) && state.errors.length > 0) summary.current?.focus()
  }, [state, initial])

  return (
    <FormContext value={{ state, errorPrefix: texts.errorPrefix }}>
      {state.errors.length > 0 && <ErrorSummary ref={summary} title={texts.summary} errors={state.errors} onFollow={focusField} />}
      <form action={submit} noValidate className={className}>
        {state.token && <input type="hidden" name="token" value={state.token} />}
        {children}
      </form>
    </FormContext>
  )
}

const FormContext = createContext<{ state: FormState; errorPrefix: string }>({ state: untouchedForm, errorPrefix: '' })

/** What was typed in a field last, and what is wrong with it. */
export function useFormField(id: string) {
  const { state, errorPrefix } = useContext(FormContext)
  return { typed: state.values[id], values: state.values, error: state.errors.find(({ field }) => field === id)?.message, errorPrefix }
}

/** Whether something is wrong in a field whose name begins so. */
export const useHasErrorIn = (prefix: string) => useContext(FormContext).state.errors.some(({ field }) => field?.startsWith(prefix))

/** The link brings the question into view; the cursor goes to its field. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const fieldId = event.currentTarget.hash.replace(/^#l-/, '')
  document.getElementById(decodeURIComponent(fieldId))?.focus({ preventScroll: true })
  document.getElementById(`l-${decodeURIComponent(fieldId)}`)?.scrollIntoView()
  event.preventDefault()
}
