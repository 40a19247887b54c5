type Text = { kind: 'line' | 'area' | 'date' | 'time' | 'email' | 'number'; id: string; label: string; hint?: string; value: string }
type Choice = {
  kind: 'select' | 'radios'
  id: string
  label: string
  hint?: string
  value: string
  options: { value: string; label: string; hint?: string }[]
}
type Tick = { kind: 'tick'; id: string; label: string; value: boolean }

/** One question of a page of the brief. */
export type FieldSpec = Text | Choice | Tick
