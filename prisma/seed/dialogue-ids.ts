import type { Dialogue } from './dialogue'

export const viewId = ({ place, content }: Dialogue, no: number) => place.idOf('view', content.key, no)
export const responseId = ({ place, content }: Dialogue, theme: string) => place.idOf('response', content.key, theme)
