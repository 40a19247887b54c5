import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ActionForm } from '@/components/form/action-form'
import { FormCheckboxes, FormDate, FormRadios, FormSelect, FormText, FormTextarea } from '@/components/form/fields'
import type { FormState } from '@/components/form/form-state'
import { SubmitButton } from '@/components/form/submit-button'

const texts = { summary: 'Det finns något att rätta till', errorPrefix: 'Fel: ' }
const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
]

describe('a form that came back', () => {
  const html = formWith({
    values: { ord: 'Mörkt', citat: 'nej', hur: ['brev'], ort: 'hamnen', 'fodd-day': '31' },
    errors: [
      { field: 'ord', message: 'Skriv minst tio tecken' },
      { field: 'form', message: 'Dialogen har stängt' },
    ],
    token: 'en-gång',
  })

  it('loses nothing that was typed or chosen', () => {
    expect(html).toContain('>Mörkt</textarea>')
    expect(html).toMatch(/<input(?=[^>]*value="nej")(?=[^>]*checked)/)
    expect(html).not.toMatch(/<input(?=[^>]*value="ja")(?=[^>]*checked)/)
    expect(html).toMatch(/<input(?=[^>]*value="brev")(?=[^>]*checked)/)
    expect(html).toMatch(/<option(?=[^>]*value="hamnen")(?=[^>]*selected)/)
    expect(html).toMatch(/<input(?=[^>]*name="fodd-day")(?=[^>]*value="31")/)
  })

  it('says the same at the field as in the summary, and the link leads to the question', () => {
    expect(html.match(/Skriv minst tio tecken/g)).toHaveLength(2)
    expect(html).toContain('href="#l-ord"')
    expect(html).toContain('id="l-ord"')
    expect(html).toMatch(/<textarea(?=[^>]*aria-invalid="true")(?=[^>]*aria-describedby="hint-ord error-ord")/)
  })

  it('links a refusal of the whole to no question', () => {
    expect(html).toContain('Dialogen har stängt')
    expect(html).not.toContain('#l-form')
  })

  it('puts the reader at the summary also when JavaScript is off', () => {
    expect(html).toMatch(/<div class="error-summary" role="alert"[^>]*autofocus=""[^>]*tabindex="-1"/i)
  })

  it('sends the token again, so that a second try counts once', () => {
    expect(html).toContain('<input type="hidden" name="token" value="en-gång"/>')
  })

  it('never disables its button', () => {
    expect(html).not.toContain('disabled')
  })
})

describe('a form nobody has touched', () => {
  it('shows the draft that was kept, and no error', () => {
    const html = formWith({ values: {}, errors: [] })
    expect(html).not.toContain('error-summary')
    expect(html).toContain('>Kvar sedan i går</textarea>')
  })
})

function formWith(state: FormState) {
  return renderToStaticMarkup(
    <ActionForm action={async () => state} initial={state} texts={texts}>
      <FormTextarea
        id="ord"
        asHeading
        ownWords
        label="Vad vill du att vi ska veta?"
        hint="På vilket språk du vill."
        defaultValue="Kvar sedan i går"
      />
      <FormText id="epost" type="email" label="E-postadress" optional="(frivilligt)" />
      <FormRadios id="citat" label="Får vi citera dig?" options={yesNo} />
      <FormCheckboxes id="hur" label="Hur vill du få svar?" options={[{ value: 'brev', label: 'Med brev' }]} />
      <FormSelect
        id="ort"
        label="Kommundel"
        options={[
          { value: '', label: 'Välj' },
          { value: 'hamnen', label: 'Hamnen' },
        ]}
      />
      <FormDate id="fodd" label="När är du född?" labels={{ day: 'Dag', month: 'Månad', year: 'År' }} />
      <SubmitButton pendingText="Skickar …">Skicka synpunkten</SubmitButton>
    </ActionForm>,
  )
}
