import { describe, expect, it, vi } from 'vitest'
import { auditOf, instanceOf, SortitionAudit } from '@/lib/domain/sortition/audit'
import { isPermitted } from '@/lib/domain/sortition/instance'
import { inOrder } from '@/lib/domain/sortition/reading'
import { replacementFor } from '@/lib/domain/sortition/replacement'
import { selectLottery } from '@/lib/domain/sortition/select'
import { verifyAudit } from '@/lib/domain/sortition/verify'
import { highsSolver } from '@/lib/integrations/solver/highs'
import { aPool } from './pools'

// Arithmetic takes longer beside other tests; it is not timed here.
vi.setConfig({ testTimeout: 120_000 })

const solver = await highsSolver()
const instance = inOrder(aPool({ people: 50, panelSize: 10, values: [2, 3, 3], seed: 4, room: 1, shared: 8 }))
const selection = selectLottery(solver, instance, 'leximin')
if (!selection) throw new Error('There is a panel.')
const audit = await auditOf(instance, selection, 'Strandvik 2026-06-21')

const verdictOn = async (changed: SortitionAudit) => {
  const read = SortitionAudit.parse(JSON.parse(JSON.stringify(changed)))
  return verifyAudit(read, solver, selectLottery(solver, instanceOf(read), read.method))
}

describe('an audit file', () => {
  it('is found right by whoever runs it again, to the last ticket', async () => {
    expect(Object.values(await verdictOn(audit)).every(Boolean)).toBe(true)
  })

  it('gives a change away, whatever was changed', async () => {
    const [first, second] = audit.panels
    const [person, ...others] = audit.people
    if (!first || !second || !person) throw new Error('There are panels and people.')
    expect(await verdictOn({ ...audit, seed: 'another' })).toMatchObject({ draw: false, input: true })
    expect(await verdictOn({ ...audit, drawn: first.members.slice(1) })).toMatchObject({ draw: false })
    expect(
      await verdictOn({ ...audit, people: [{ ...person, values: person.values.map((value) => (value === 0 ? 1 : 0)) }, ...others] }),
    ).toMatchObject({ input: false })
    const swapped = [{ ...first, tickets: second.tickets }, { ...second, tickets: first.tickets }, ...audit.panels.slice(2)]
    expect(await verdictOn({ ...audit, panels: swapped.reverse() })).toMatchObject({ lottery: false })
    const less = [{ ...first, tickets: first.tickets - 1 }, ...audit.panels.slice(1)]
    expect(await verdictOn({ ...audit, panels: less })).toMatchObject({ tickets: false, probabilities: false })
    const doubled = [{ ...first, members: [...first.members.slice(1), first.members[1] ?? ''] }, ...audit.panels.slice(1)]
    expect(await verdictOn({ ...audit, panels: doubled })).toMatchObject({ panels: false })
    expect(await verdictOn({ ...audit, upperBound: audit.upperBound - 0.01 })).toMatchObject({ bound: false })
    expect(await verdictOn({ ...audit, minimumProbability: audit.minimumProbability + 0.01 })).toMatchObject({ probabilities: false })
  })
})

describe('a replacement', () => {
  it('is drawn by the same rule: with those who stay, the quotas hold again', async () => {
    const index = new Map(instance.people.map(({ id }, at) => [id, at]))
    const panel = audit.drawn.map((id) => index.get(id) ?? -1)
    const leaving = new Set(audit.drawn.slice(0, 2))
    const replacement = replacementFor(instance, panel, leaving)
    expect(replacement.instance.panelSize).toBe(2)
    expect(replacement.instance.people.some(({ id }) => audit.drawn.includes(id))).toBe(false)
    const found = selectLottery(solver, replacement.instance, 'leximin')
    if (!found) throw new Error('There is somebody.')
    const drawn = await auditOf(replacement.instance, found, 'first replacement')
    const whole = [...replacement.staying, ...drawn.drawn].map((id) => index.get(id) ?? -1).sort((a, b) => a - b)
    expect(isPermitted(instance, whole)).toBe(true)
  })
})
