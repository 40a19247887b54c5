import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import EmailProvider from 'next-auth/providers/email'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { identityAdapter } from '@/lib/commands/sign-in-adapter'
import { LINK_MINUTES, SESSION_HOURS } from '@/lib/domain/sign-in'
import { env, isDemo } from '@/lib/env'
import { log } from '@/lib/log'
import { isSecure } from './origin'

type SendKey = (to: string, key: string) => Promise<void>
interface Claims {
  sub: string
  name?: string
  email?: string
  email_verified?: boolean
}

/** How people can prove who they are on this installation. */
export const waysIn = () => ({
  mail: Boolean(env.SMTP_URL) || isDemo(),
  oidc: env.OIDC_ISSUER ? { name: env.OIDC_NAME } : undefined,
})

/** Mail to send, and nowhere to send it: only a demo. */
export const isMailKept = () => isDemo() && !env.SMTP_URL

export function authOptions(sendKey: SendKey): NextAuthOptions {
  return {
    adapter: identityAdapter,
    secret: env.RADSLAG_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'database', maxAge: SESSION_HOURS * 3600 },
    providers: [mailedKey(sendKey), ...(env.OIDC_ISSUER ? [openIdConnect(env.OIDC_ISSUER)] : [])],
    callbacks: {
      // A provider that does not vouch for the address may bring back who it brought before, and nobody else.
      signIn: async ({ account, profile }) => {
        if (account?.provider !== 'oidc') return true
        if ((profile as Claims).email && isVouchedFor(profile as Claims)) return true
        return (await identityAdapter.getUserByAccount?.(account)) !== null
      },
      // Nobody reads next-auth's session here (lib/web/request.ts does), so it tells nothing.
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: {
      // next-auth's own lines hold addresses and claims: only the code is kept.
      error: (code) => log.warn({ code }, 'a sign-in did not succeed'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

const mailedKey = (sendKey: SendKey) =>
  EmailProvider({
    maxAge: LINK_MINUTES * 60,
    normalizeIdentifier: (email) => email.trim().toLowerCase(),
    sendVerificationRequest: ({ identifier, token }) => sendKey(identifier, token),
  })

function openIdConnect(issuer: string): OAuthConfig<Claims> {
  return {
    id: 'oidc',
    name: env.OIDC_NAME,
    type: 'oauth',
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    // Joined to a person by address only after signIn above has seen that the provider vouches for it.
    allowDangerousEmailAccountLinking: true,
    profile: ({ sub, name, email }) => ({ id: sub, name, email: email?.toLowerCase() }),
  }
}

const isVouchedFor = (claims: Claims) => claims.email_verified === true || env.OIDC_TRUST_EMAIL
