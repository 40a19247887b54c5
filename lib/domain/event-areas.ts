import { DomainEvent } from './events'

/** Every kind of event there is. */
export const eventKinds: string[] = DomainEvent.options.map((option) => option.shape.kind.value)

const areaOf: Record<string, string> = {
  topic: 'steering',
  decision: 'steering',
  project: 'steering',
  news: 'steering',
  dialogue: 'dialogue',
  brief: 'dialogue',
  questions: 'dialogue',
  contribution: 'views',
  statements: 'views',
  moderation: 'views',
  attachment: 'views',
  attachments: 'identity',
  identity: 'identity',
  account: 'identity',
  right: 'rights',
  mandate: 'rights',
  organisation: 'rights',
  page: 'rights',
  notice: 'rights',
  drafts: 'identity',
  contacts: 'identity',
  retention: 'identity',
  disposal: 'identity',
  opinions: 'analysis',
  codebook: 'analysis',
  view: 'analysis',
  note: 'analysis',
  suggestions: 'analysis',
  suggestion: 'analysis',
  views: 'analysis',
  population: 'analysis',
  summary: 'analysis',
  claims: 'analysis',
  analysis: 'analysis',
  response: 'feedback',
  feedback: 'feedback',
  answer: 'feedback',
  promise: 'feedback',
  action: 'feedback',
}

const areas = [...new Set(Object.values(areaOf)), 'other']
const isIn = (area: string) => (kind: string) => (areaOf[kind.split('.')[0] ?? ''] ?? 'other') === area

/** The kinds of event by what they are about, for the log's filter. */
export const eventAreas: ReadonlyMap<string, string[]> = new Map(areas.map((area) => [area, eventKinds.filter(isIn(area))]))
