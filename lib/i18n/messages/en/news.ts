export default {
  title: 'News',
  none: 'No news yet.',
  corrected: 'Corrected {date}: {what}',
  follow: 'Get the news by e-mail:',
  feed: 'The news as a feed (Atom)',
  newsOf: 'News about {title}',
} as Record<string, string>
