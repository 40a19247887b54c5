export default {
  title: 'Uutiset',
  none: 'Ei vielä uutisia.',
  corrected: 'Oikaistu {date}: {what}',
  follow: 'Tilaa uutiset sähköpostiin:',
  feed: 'Uutiset syötteenä (Atom)',
  newsOf: 'Uutisia: {title}',
} as Record<string, string>
