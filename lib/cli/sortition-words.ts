import type { Bound, Obstacle } from '@/lib/domain/sortition/checks'
import type { Fault } from '@/lib/domain/sortition/reading'
import type { QuotaChange, Relaxation } from '@/lib/domain/sortition/relaxation'
import type { AuditCheck } from '@/lib/domain/sortition/verify'

export function faultSentence(fault: Fault): string {
  switch (fault.kind) {
    case 'missing-column':
      return `The ${fault.table === 'pool' ? 'pool' : 'quotas file'} has no column ${fault.column}.`
    case 'no-quotas':
      return 'The quotas file holds no quotas.'
    case 'not-a-number':
      return `Quotas, line ${fault.line}: ${fault.column} is "${fault.text}", not a whole number.`
    case 'blank-quota':
      return `Quotas, line ${fault.line}: the feature or its value is empty.`
    case 'repeated-quota':
      return `Quotas, line ${fault.line}: ${fault.feature} ${fault.value} has a quota already.`
    case 'empty-pool':
      return 'There is nobody in the pool.'
    case 'blank-id':
      return `Pool, line ${fault.line}: the person has no id.`
    case 'repeated-id':
      return `Pool: the id ${fault.id} stands on the lines ${fault.lines.join(', ')}.`
    case 'unknown-value':
      return `Pool, line ${fault.line}: ${fault.id} has ${fault.feature} "${fault.value}", which has no quota.`
  }
}

export function obstacleSentence(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'pool-too-small':
      return `The pool has ${obstacle.people} people and the panel ${obstacle.panelSize} seats.`
    case 'floor-above-ceiling':
      return `${obstacle.feature} ${obstacle.value}: at least ${obstacle.min} and at most ${obstacle.max} cannot both be.`
    case 'floors-exceed-panel':
      return `${obstacle.feature}: the quotas ask for at least ${obstacle.sum} seats of ${obstacle.panelSize}.`
    case 'ceilings-below-panel':
      return `${obstacle.feature}: the quotas allow at most ${obstacle.sum} seats of ${obstacle.panelSize}.`
    case 'too-few-people':
      return `${obstacle.feature} ${obstacle.value}: at least ${obstacle.min} are needed, the pool has ${obstacle.people}.`
    case 'too-few-within-ceilings':
      return `${obstacle.feature}: with these quotas and this pool at most ${obstacle.reachable} of ${obstacle.panelSize} seats can be filled.`
    case 'conflict':
      return `These quotas are possible each by itself but not together: ${obstacle.bounds.map(boundWords).join('; ')}${
        obstacle.withHouseholds ? '; one from each household' : ''
      }.`
  }
}

export function relaxationSentence(relaxation: Relaxation): string {
  if (relaxation.kind === 'panel-size')
    return `No change of quotas helps. The largest panel that this pool can fill has ${relaxation.to} seats.`
  const beyond = relaxation.isBeyondFlex ? ' (further than min_flex and max_flex allow, which leave no way)' : ''
  return `The smallest change that makes it possible${beyond}: ${relaxation.changes.map(changeWords).join('; ')}.`
}

export const checkSentences: Record<AuditCheck, string> = {
  input: 'The people and quotas are those of the input hash.',
  panels: 'Every panel in the lottery keeps every quota.',
  tickets: 'The tickets add up.',
  probabilities: "Everybody's probability is what the tickets give.",
  lottery: 'The lottery is the one of the lottery hash.',
  draw: 'The seed draws the panel that was drawn.',
  bound: 'No lottery could give the least likely person more than the bound says.',
  again: 'The lottery, made again from the same people and quotas, is the same to the last ticket.',
}

const boundWords = ({ feature, value, bound, seats }: Bound) => `${feature} ${value} at ${bound === 'min' ? 'least' : 'most'} ${seats}`

function changeWords({ feature, value, min, max }: QuotaChange): string {
  const steps = [
    ...(min.from === min.to ? [] : [`at least ${min.to} instead of ${min.from}`]),
    ...(max.from === max.to ? [] : [`at most ${max.to} instead of ${max.from}`]),
  ]
  return `${feature} ${value} ${steps.join(' and ')}`
}
