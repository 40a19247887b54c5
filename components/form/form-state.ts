import type { FormError } from '../ui/error-summary'

/** What a form's action answers with. It travels in clear text and comes back from the reader: only typed values and finished sentences. */
export type FormState = {
  values: Record<string, string | string[]>
  errors: FormError[]
  /** Makes a double click, a refresh or a retry count once. */
  token?: string
}

export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>

export const untouchedForm: FormState = { values: {}, errors: [] }
