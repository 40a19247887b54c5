import type { MapWords } from './map-view'

export const mapWords = (t: (key: string) => string, label: string): MapWords => ({
  label,
  zoomIn: t('mapZoomIn'),
  zoomOut: t('mapZoomOut'),
})
