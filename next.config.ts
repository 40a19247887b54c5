import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // The server compresses: static files once, at build (lib/cli/precompress.ts); pages as they leave (lib/cli/server.ts).
  compress: false,
  serverExternalPackages: ['pg', 'pino', 'nodemailer', 'graphile-worker'],
  experimental: { globalNotFound: true },
}

export default config
