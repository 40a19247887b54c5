export const MAIN_ID = 'innehall'

export function SkipLink({ text }: { text: string }) {
  return (
    <a className="skip" href={`#${MAIN_ID}`}>
      {text}
    </a>
  )
}
