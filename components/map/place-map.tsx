'use client' // the map is fetched only where somebody can draw on it, and only by a browser that runs scripts

import dynamic from 'next/dynamic'

export const PlaceMap = dynamic(() => import('./place-picker'), { ssr: false })
