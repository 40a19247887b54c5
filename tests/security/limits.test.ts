import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newReceiptCode, openSeal, seal } from '@/lib/queries/receipt-code'
import { consume, limits } from '@/lib/web/limits'

async function until(refused: () => Promise<boolean>, most: number) {
  for (let time = 0; time < most; time += 1) if (!(await refused())) return time
  return most
}

test('codes are guessed sixty times in ten minutes from one address, and no more; the next address is not touched by it', async () => {
  const address = randomUUID()
  expect(await until(() => consume('code', address), 500)).toBe(60)
  expect(await consume('code', address)).toBe(false)
  expect(await consume('code', randomUUID())).toBe(true)
})

test('and twenty times by one signed-in person, wherever from', async () => {
  const person = randomUUID()
  expect(await until(() => consume('code', randomUUID(), person), 500)).toBe(20)
  expect(await consume('code', randomUUID(), person)).toBe(false)
})

test('a limit that one has reached takes nothing from those who come from the same address', async () => {
  const [address, person] = [randomUUID(), randomUUID()]
  await until(() => consume('code', address, person), 200)
  for (let time = 0; time < 40; time += 1) expect(await consume('code', address)).toBe(true)
})

test.each(Object.keys(limits) as (keyof typeof limits)[])('%s has an end, for an address and for one writer', async (what) => {
  const [address, own] = [randomUUID(), randomUUID()]
  expect(await until(() => consume(what, randomUUID(), own), 5000)).toBeLessThanOrEqual(120)
  expect(await until(() => consume(what, address), 5000)).toBeLessThanOrEqual(2400)
})

test('a code opens nothing from a cookie unless it went through the form first', () => {
  const code = newReceiptCode()
  expect(openSeal(seal(code))).toBe(code)
  for (const forged of [code, `${code}.`, `${code}.${'x'.repeat(43)}`, seal(newReceiptCode()).replace(/^[^.]+/, code), '', '.'])
    expect(openSeal(forged), forged).toBeUndefined()
})
