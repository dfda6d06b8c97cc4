import type { AccountHead } from './account-file.ts';
import { sameName } from './which-book.ts';

type Head = Pick<AccountHead, 'key' | 'name' | 'customerId'>;

/** Where an account of one book goes in another. */
export type Place = {
  readonly key: string;
  /** The customer is there already. */
  readonly joins: boolean;
  /** Null also where the number means somebody else there. */
  readonly customerId: string | null;
};

/**
 * Where each account of a book goes in another, by its key. Two are one customer where number and name are the same, or
 * where the name is, each book has it once, and not both know a number. A number that means somebody else there counts
 * no more: such a customer is kept by its name.
 */
export function placesIn(into: readonly Head[], from: readonly Head[]): ReadonlyMap<string, Place> {
  const byId = new Map(into.map((one) => [one.customerId ?? '', one]));
  const byName = Map.groupBy(into, ({ name }) => name);
  const named = Map.groupBy(from, ({ name }) => name);
  const byKey = new Map(into.map((one) => [one.key, one]));

  const same = ({ name, customerId }: Head): Head | null => {
    const numbered = customerId === null ? undefined : byId.get(customerId);
    if (numbered && sameName(numbered.name, name)) return numbered;
    const [only, ...others] = byName.get(name) ?? [];
    if (!only || others.length > 0 || named.get(name)?.length !== 1) return null;
    return only.customerId === null || customerId === null ? only : null;
  };

  const placeOf = (one: Head): Place => {
    const there = same(one);
    if (there) return { key: there.key, joins: true, customerId: there.customerId ?? one.customerId };
    if (!byKey.has(one.key) && (one.customerId === null || !byId.has(one.customerId)))
      return { key: one.key, joins: false, customerId: one.customerId };
    const key = `name:${one.name}`;
    return { key, joins: byKey.has(key), customerId: null };
  };

  return new Map(from.map((one) => [one.key, placeOf(one)]));
}
