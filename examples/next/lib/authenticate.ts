export interface User {
  id: string;
  name: string;
}

/**
 * Returns the signed-in user of a request. Returns undefined until you connect it to your sign-in, e.g. with Auth.js:
 *
 *     const session = await auth();
 *     return session?.user?.id ? { id: session.user.id, name: session.user.name ?? "Guest" } : undefined;
 */
export async function authenticate(_request: Request): Promise<User | undefined> {
  return undefined;
}
