'use server'

import { importSpreadsheet, mapSpreadsheet } from '@/lib/commands/spreadsheet'
import { formAction, one, type Typed } from '@/lib/web/form-action'

const page = ({ dialogueId, id }: { dialogueId: string; id: string }) => `/arbetsyta/dialoger/${dialogueId}/synpunkter/importera/${id}`

const columnsIn = (typed: Typed) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([field, value]) => {
      const column = one(value) ?? ''
      const isColumn = !/^(id|token|default[A-Z])/.test(field) && /^\d{1,3}$/.test(column)
      return isColumn ? [[field, Number(column)]] : []
    }),
  )

export const saveColumns = formAction(mapSpreadsheet, {
  input: (typed) => ({
    id: typed.id,
    mapping: {
      columns: columnsIn(typed),
      channel: typed.defaultChannel,
      occasion: typed.defaultOccasion,
      language: typed.defaultLanguage,
    },
  }),
  about: 'text',
  next: (value) => `${page(value)}?sparat=ja#rader`,
})

export const takeIn = formAction(importSpreadsheet, { next: page })
