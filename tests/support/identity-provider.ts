import Provider from 'oidc-provider'

/** People at the municipality's sign-in service: what it says of each, and whether it vouches for the address. */
const people: Record<string, { email: string; email_verified: boolean; name: string }> = {
  jonas: { email: 'Jonas.Ek@strandvik.example', email_verified: true, name: 'Jonas Ek' },
  nina: { email: 'nina.ny@strandvik.example', email_verified: true, name: 'Nina Ny' },
  falsk: { email: 'jonas.ek@strandvik.example', email_verified: false, name: 'Inte Jonas' },
}

/** A real OpenID Connect provider that demands PKCE. Its sign-in page takes any of the names above, with any password. */
export async function anIdentityProvider({
  port,
  client,
  redirectUri,
}: {
  port: number
  client: { id: string; secret: string }
  redirectUri: string
}) {
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key for the tests only'] },
    findAccount: (_, id) => {
      const claims = people[id]
      return claims && { accountId: id, claims: async () => ({ sub: id, ...claims }) }
    },
  })
  const server = provider.listen(port, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { issuer, close: () => new Promise((resolve) => server.close(resolve)) }
}
