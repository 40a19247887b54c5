// Any question of any kind, and any way of answering it in the form: for properties that hold whatever is asked.
import fc from 'fast-check'
import { otherChoice } from '@/lib/domain/question/choice'
import { type Question, type QuestionKind, questionKinds } from '@/lib/domain/question/question'
import { rankField } from '@/lib/domain/question/ranking'
import { stanceField, stances } from '@/lib/domain/question/statements'
import type { Typed } from '@/lib/domain/question/typed'
import { storable } from '@/lib/domain/storable-text'
import { payloads } from './payloads'

/** What people write, or try to break in with: trimmed and storable, as it is when it has passed a form. */
export const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...payloads.map(({ text }) => text)),
    fc.constantFrom("'=1+1", "''=2", "' -3", ' @x', 'a,b;c|d\te'),
  )
  .map((text) => storable(text).trim().slice(0, 250).trim())

const label = words.filter((text) => text.length > 0 && text !== otherChoice)
const optionsOf: Record<QuestionKind, [number, number]> = {
  OWN_WORDS: [0, 0],
  SINGLE_CHOICE: [2, 8],
  MULTIPLE_CHOICE: [2, 8],
  SCALE: [5, 5],
  RANKING: [2, 8],
  PLACE: [0, 6],
  PHOTO: [0, 0],
  STATEMENTS: [2, 6],
}

export const anyQuestion = (kinds: readonly QuestionKind[] = questionKinds): fc.Arbitrary<Question> =>
  fc.constantFrom(...kinds).chain((kind) => {
    const [minLength, maxLength] = optionsOf[kind]
    return fc.record({
      id: fc.uuid(),
      kind: fc.constant(kind),
      label,
      hint: fc.constant(''),
      prompts: fc.constant([]),
      options: fc.uniqueArray(label, { minLength, maxLength }).map((labels) => labels.map((one) => ({ value: one, label: one }))),
      settings: fc.record({ hasOther: kind.endsWith('CHOICE') ? fc.boolean() : fc.constant(false) }),
      condition: fc.constant([]),
      isRequired: fc.boolean(),
    })
  })

const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
const ring = fc.array(position, { minLength: 3, maxLength: 6 }).map((corners) => [...corners, corners[0]])
const geometry = fc.oneof(
  position.map((coordinates) => ({ type: 'Point', coordinates })),
  fc.array(position, { minLength: 2, maxLength: 6 }).map((coordinates) => ({ type: 'LineString', coordinates })),
  ring.map((corners) => ({ type: 'Polygon', coordinates: [corners] })),
)

/** A form filled in: sensibly, oddly or not at all. */
export function anyTyped({ kind, options, settings }: Question): fc.Arbitrary<Typed> {
  const values = options.map(({ value }) => value)
  const some = fc.subarray([...values, ...(settings.hasOther ? [otherChoice] : [])])
  switch (kind) {
    case 'OWN_WORDS':
      return fc.record({ answer: words })
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return fc.record({ answer: some, other: fc.oneof(fc.constant(''), words) })
    case 'SCALE':
      return fc.record({ answer: fc.constantFrom('', '0', '1', '2', '3', '4', '5', '6') })
    case 'RANKING':
      return fc
        .shuffledSubarray(values)
        .map((order) => Object.fromEntries(order.map((value, index) => [rankField(values.indexOf(value)), String(index + 1)])))
    case 'PLACE':
      return fc.record({
        area: fc.constantFrom('', ...values),
        label: words,
        geometry: fc.oneof(
          fc.constant(''),
          geometry.map((one) => JSON.stringify(one)),
        ),
      })
    case 'PHOTO':
      return fc.record({
        'photo-1': fc.oneof(fc.constant(''), fc.uuid()),
        'description-1': words,
        'photo-2': fc.oneof(fc.constant(''), fc.uuid()),
        'description-2': words,
      })
    case 'STATEMENTS':
      return fc
        .array(fc.constantFrom('', ...stances), { minLength: values.length, maxLength: values.length })
        .map((given) => Object.fromEntries(given.map((stance, index) => [stanceField(index), stance])))
  }
}

/** A set of questions with what somebody typed on the page of each. */
export const answeredSet = fc
  .array(anyQuestion(), { minLength: 1, maxLength: 6 })
  .chain((questions) => fc.tuple(fc.constant(questions), fc.tuple(...questions.map(anyTyped))))
