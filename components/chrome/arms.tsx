/** Strandvik's arms: a sail over two waves. A real municipality ships its own drawing here. */
export function Arms() {
  return (
    <svg viewBox="0 0 36 44" aria-hidden="true" focusable="false">
      <path fill="var(--brand)" d="M1 1h34v22c0 10-7 16-17 20C8 39 1 33 1 23z" />
      <g fill="none" stroke="var(--paper)" strokeWidth="1.9" strokeLinejoin="round">
        <path d="M18 9.5 10.5 27h15zM13.4 20.2h9.2" />
        <path d="M5 31.5c2.2-2 4.3-2 6.5 0s4.3 2 6.5 0 4.3-2 6.5 0 4.3 2 6.5 0" />
        <path d="M11.5 36.2c2.2-1.6 4.3-1.6 6.5 0s4.3 1.6 6.5 0" />
      </g>
      <circle cx="18" cy="7.2" r="2.5" fill="var(--paper)" />
    </svg>
  )
}
