export default {
  title: 'Warar',
  none: 'Weli warar ma jiraan.',
  corrected: 'La saxay {date}: {what}',
  follow: 'Wararka iimayl ku hel:',
  feed: 'Wararka qaab feed ah (Atom)',
  newsOf: 'Warar ku saabsan {title}',
} as Record<string, string>
