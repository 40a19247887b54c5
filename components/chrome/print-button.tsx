'use client' // printing is the browser's; without JavaScript its own menu does it

import type { ReactNode } from 'react'
import { Button } from '../ui/button'

export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button look="quiet" className="no-print" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
