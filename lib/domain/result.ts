/** A key into lib/i18n/messages, as 'area.key'. Problems carry keys, never prose. */
export type MessageKey = `${string}.${string}`
export type Params = Record<string, string | number | Date>

export type Problem =
  | { kind: 'invalid'; fields: Partial<Record<string, MessageKey[]>>; params?: Params }
  | {
      kind: 'forbidden' | 'missing' | 'conflict' | 'closed' | 'limited' | 'signed-out'
      message: MessageKey
      params?: Params
      list?: MessageKey[]
    }

/** What can be expected is returned; only bugs are thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem })
export const invalid = (fields: Partial<Record<string, MessageKey[]>>, params?: Params) => refused({ kind: 'invalid', fields, params })
export const conflict = (message: MessageKey, params?: Params, list?: MessageKey[]) => refused({ kind: 'conflict', message, params, list })
export const forbidden = (message: MessageKey, params?: Params) => refused({ kind: 'forbidden', message, params })
export const missing = (message: MessageKey = 'problem.missing') => refused({ kind: 'missing', message })
