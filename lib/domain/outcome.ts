import { promisesAction } from './response'
import type { ResponseOutcome } from './vocabulary'

export interface AnsweredTheme {
  themeId: string
  name: string
  response?: {
    outcome: ResponseOutcome
    motivation: string
    isAdopted: boolean
    noActionReason: string | null
    actions: number
  }
}

export interface OutcomeGaps {
  /** Themes of the published summary without an answer. */
  unanswered: string[]
  /** Answers that the body has not adopted. */
  notAdopted: string[]
  /** Answers that promise something, without an action and without a word about why. */
  withoutAction: string[]
}

/** What stands between a decision and its publication (INV-20, INV-24). */
export function whatTheOutcomeMisses(themes: readonly AnsweredTheme[]): OutcomeGaps {
  const names = (wanted: (theme: AnsweredTheme) => boolean) => themes.filter(wanted).map((theme) => theme.name)
  return {
    unanswered: names(({ response }) => !response?.motivation.trim()),
    notAdopted: names(({ response }) => Boolean(response && !response.isAdopted)),
    withoutAction: names(
      ({ response }) =>
        Boolean(response) && promisesAction(response?.outcome ?? 'NOT_ADOPTED') && !response?.actions && !response?.noActionReason?.trim(),
    ),
  }
}

export const isComplete = (gaps: OutcomeGaps) => Object.values(gaps).every((names) => names.length === 0)

/** «A, B och C», as a sentence lists them. */
export const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
