import type { Question } from './question'

/** What was said without being asked for, or where nothing else is asked. */
export const ownWordsBeside: Question = {
  id: 'own-words',
  kind: 'OWN_WORDS',
  label: 'Vad personen sa',
  hint: '',
  prompts: [],
  options: [],
  settings: { hasOther: false },
  condition: [],
  isRequired: false,
}
