/** A field that no person sees. Programs that fill in everything fill in this one too. */
export function Honeypot({ name, label }: { name: string; label: string }) {
  return (
    <div className="unseen" aria-hidden="true">
      <label htmlFor={name}>{label}</label>
      <input type="text" id={name} name={name} tabIndex={-1} autoComplete="off" />
    </div>
  )
}
