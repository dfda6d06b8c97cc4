import { type Account, accountKey } from '../domain/account.ts';

type Named = { readonly customer: string | null; readonly customerId: string | null };

/**
 * Finds the accounts of a book by what a file says of them: the system's id first, else the exact full name where only
 * one account has it.
 */
export function knownAccounts(accounts: readonly Account[]) {
  const byId = new Map<string, Account>();
  const byName = new Map<string, Account[]>();
  for (const account of accounts) {
    if (account.customerId !== null) byId.set(account.customerId, account);
    byName.set(account.name, [...(byName.get(account.name) ?? []), account]);
  }
  return {
    /** `many`: several have that name, and no id tells which. */
    find({ customer, customerId }: Named): Account | 'many' | null {
      const own = customerId === null ? undefined : byId.get(customerId);
      if (own) return own;
      const named = customer === null ? [] : (byName.get(customer) ?? []);
      return named.length > 1 ? 'many' : (named[0] ?? null);
    },
    /** The key under which something filed under a bare name belongs by now. */
    keyNow(key: string): string {
      const name = key.startsWith('name:') ? key.slice('name:'.length) : null;
      const named = name === null ? [] : (byName.get(name) ?? []);
      const [only, ...others] = named;
      return only && others.length === 0 ? only.key : key;
    },
    /** The key of a customer, whether or not an account is known. */
    keyOf(of: Named): string | null {
      const found = this.find(of);
      return found === 'many' ? null : (found?.key ?? accountKey(of));
    },
  };
}
export type KnownAccounts = ReturnType<typeof knownAccounts>;
