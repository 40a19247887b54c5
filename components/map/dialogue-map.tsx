'use client' // the same: the list and the drawing beneath it are there before

import dynamic from 'next/dynamic'

export const DialogueMap = dynamic(() => import('./pins-map'), { ssr: false })
