import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // A page's title stands in its head for every reader; Next would else send it after the page, in the body, to all but known robots.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // The server compresses: static files once, at build (lib/cli/precompress.ts); pages as they leave (lib/cli/server.ts).
  compress: false,
  // `npm test` checks the types of everything; `npm start` on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino', 'nodemailer', 'graphile-worker', 'sharp', 'read-excel-file'],
  experimental: {
    globalNotFound: true,
    // Next's own types are read from next-env.d.ts and not from tsconfig.json, which it would else rewrite for each build folder.
    strictRouteTypes: true,
  },
}

export default config
