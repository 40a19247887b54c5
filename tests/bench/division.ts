import { divide } from '@/lib/domain/division/divide'
import type { Participant } from '@/lib/domain/division/participant'
import { divisionQuality } from '@/lib/domain/division/quality'

/** A county's meeting: 49 municipalities with three delegates each, in groups of six, for a first and a second round. */
export function divisionLine(): string {
  const people: Participant[] = Array.from({ length: 147 }, (_, index) => ({
    id: `d${index}`,
    organisation: `municipality ${Math.floor(index / 3)}`,
    traits: [`function ${index % 3}`, index % 2 ? 'woman' : 'man', index % 7 ? 'been before' : 'first time'],
  }))
  const rules = { features: ['function', 'gender', 'before'], groupSize: 6, apart: [], together: [], earlier: [] }
  const started = performance.now()
  const first = divide(people, rules, 1)
  const milliseconds = performance.now() - started
  const second = { ...rules, earlier: [first] }
  const { balance, metAgain } = divisionQuality(people, second, divide(people, second, 2))
  const seats = balance.map((one) => `${one.feature} ${one.seats.toFixed(1)} of at least ${one.least.toFixed(1)}`).join(', ')
  return `147 delegates in groups of 6: ${milliseconds.toFixed(0)} ms; second round: ${metAgain.pairs} pairs meet again; uneven seats: ${seats}.`
}
