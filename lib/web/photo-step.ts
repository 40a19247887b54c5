import 'server-only'
import { answerStep } from '@/lib/commands/draft'
import { anonymous } from '@/lib/domain/actor'
import { largestFileBytes } from '@/lib/domain/attachment'
import { mostPhotos } from '@/lib/domain/question/photo'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { newDraftToken } from '@/lib/queries/receipt-code'
import { boundedForm } from './bounded-form'
import { draftToken, keepDraftToken } from './draft-cookie'
import { many, one, type Typed, typedIn } from './form-action'
import { dropPhoto, type PhotoFault, receivePhoto } from './photo-upload'
import { mayGoOn } from './rate-limit'
import { siteOrganisation } from './site'

const roomForWords = 64 * 1024

/** What was said about pictures is kept, one is added or taken away, and the writer goes on – or stays to say what it shows. */
export async function savePhotoStep(request: Request): Promise<Response> {
  const isOurs = request.headers.get('sec-fetch-site') === 'same-origin' || request.headers.get('origin') === new URL(request.url).origin
  if (!isOurs) return new Response(null, { status: 403 })
  const here = hereFrom(request)
  const read = await boundedForm(request, largestFileBytes + roomForWords)
  if (read.kind !== 'form') return here({ fel: read.kind })
  const typed = typedIn(read.form)
  const [slug, step] = [one(typed.dialogue) ?? '', one(typed.step) ?? '']
  const locale = localeOf(one(typed.locale) ?? '')
  const to = (name: string, query: Record<string, string> = {}) =>
    seeOther(localPath(locale, `/dialoger/${encodeURIComponent(slug)}/bidra/${encodeURIComponent(name)}`), query)
  const isChange = one(typed.back) === 'granska'
  const stay = (query: { fel?: string; bild?: string }) => to(step, { ...query, ...(isChange && { fran: 'granska' }) })

  const known = await draftToken(slug)
  const token = known ?? newDraftToken()
  if (!(await mayGoOn('step', token))) return stay({ fel: 'limited' })
  const { id: organisationId } = await siteOrganisation()
  const own = { token, organisationId, slug }
  const { answers, fault, isStaying } = await changed(own, typed, read.form)
  const result = await answerStep(anonymous, {
    ...own,
    step,
    locale,
    typed: Object.fromEntries([...answers, ['then', isStaying ? 'later' : (one(typed.then) ?? '')]]),
  })
  if (!result.ok) {
    if (result.problem.kind === 'conflict') return to('tack')
    return stay({ fel: result.problem.kind === 'invalid' ? wordOf(result.problem.fields) : 'notNow' })
  }
  await keepDraftToken(slug, token)
  if (isStaying) return stay(fault ? { fel: fault } : { bild: 'mottagen' })
  if (one(typed.then) === 'later') return to('spara')
  const { next, before, unanswered } = result.value
  if (one(typed.then) === 'back') return to(before ?? 'start')
  return to(isChange ? (unanswered ?? 'granska') : next)
}

type Changed = { answers: [string, string][]; fault?: PhotoFault; isStaying: boolean }

/** The step's fields after what was not wanted has been taken away and the file that was chosen has been received. */
async function changed(own: Parameters<typeof receivePhoto>[0], typed: Typed, form: FormData): Promise<Changed> {
  const unwanted = many(typed.remove).slice(0, mostPhotos)
  for (const id of unwanted) await dropPhoto(own, id)
  const photos = photosIn(typed).filter(({ id }) => !unwanted.includes(id))
  const file = form.get('file')
  const hasFile = file instanceof File && file.size > 0
  const asksToAdd = one(typed.then) === 'add'
  const stay = { answers: fieldsOf(photos), isStaying: true }
  if (!hasFile) return asksToAdd ? { ...stay, fault: unwanted.length > 0 ? undefined : 'noFile' } : { ...stay, isStaying: false }
  if (photos.length >= mostPhotos) return { ...stay, fault: 'tooMany' }
  if (!(await mayGoOn('upload', own.token))) return { ...stay, fault: 'limited' }
  const received = await receivePhoto(own, one(typed.question) ?? '', file)
  if (!received.ok) return { ...stay, fault: received.fault }
  const description = one(typed['description-new']) ?? ''
  const isKnown = photos.some(({ id }) => id === received.id)
  // Who has already said what it shows, and wants to go on, goes on.
  const isDone = !asksToAdd && description.trim() !== ''
  return { answers: fieldsOf(isKnown ? photos : [...photos, { id: received.id, description }]), isStaying: !isDone }
}

const slots = Array.from({ length: mostPhotos }, (_, index) => index + 1)

const photosIn = (typed: Typed) =>
  slots.flatMap((no) => {
    const id = one(typed[`photo-${no}`])
    return id ? [{ id, description: one(typed[`description-${no}`]) ?? '' }] : []
  })

const fieldsOf = (photos: { id: string; description: string }[]): [string, string][] =>
  photos.flatMap(({ id, description }, index): [string, string][] => [
    [`photo-${index + 1}`, id],
    [`description-${index + 1}`, description],
  ])

const wordOf = (fields: Partial<Record<string, string[]>>) =>
  Object.values(fields).flat().includes('problem.tooLong') ? 'descriptionTooLong' : 'photoNeeded'

/** Before the form has been read, only the page that it was sent from is known – if it is one of ours. */
function hereFrom(request: Request) {
  const referer = request.headers.get('referer') ?? ''
  const from = URL.canParse(referer) ? new URL(referer) : undefined
  const isStep = from?.host === request.headers.get('host') && /^(\/en)?\/dialoger\/[^/]+\/bidra\/[^/]+$/.test(from?.pathname ?? '')
  return (query: Record<string, string>) => seeOther(from && isStep ? from.pathname : '/dialoger', query)
}

function seeOther(path: string, query: Record<string, string>): Response {
  const asked = new URLSearchParams(query).toString()
  return new Response(null, { status: 303, headers: { location: asked ? `${path}?${asked}` : path } })
}
