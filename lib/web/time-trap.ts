import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** Nobody reads the questions, writes and checks in less than this; a program does. */
const shortestSeconds = 2

/** When the writer began, in a form that the browser can carry but not change. */
export function sealTime(at: Date): string {
  const time = String(at.getTime())
  return `${time}.${sign(time)}`
}

/** A person who is this quick is asked to look through it and send once more. Nothing is lost. */
export function isTooFast(sealed: string, now = new Date()): boolean {
  const [time = '', signature = ''] = sealed.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(time))]
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  return !isOurs || now.getTime() - Number(time) < shortestSeconds * 1000
}

const sign = (time: string) =>
  createHmac('sha256', env.RADSLAG_SECRET ?? '')
    .update(`time:${time}`)
    .digest('base64url')
