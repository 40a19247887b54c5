const WIDTH = 160
const HEIGHT = 12

/** How much is done. The words beside it say the same, so the drawing is silent. */
export function Meter({ value, of }: { value: number; of: number }) {
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0
  return (
    <svg className="meter" width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <rect className="c-track" width={WIDTH} height={HEIGHT} />
      <rect width={Math.round(share * WIDTH * 10) / 10} height={HEIGHT} fill="var(--brand)" />
    </svg>
  )
}
