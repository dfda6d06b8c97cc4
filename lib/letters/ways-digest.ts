/**
 * A short digest of the ways to pay that a letter names, by which the next letter notices that they changed. Spaces and
 * case say nothing about an account number. Not meant to keep anything secret.
 */
export function waysDigest(waysToPay: string): string {
  const text = waysToPay.toUpperCase().replace(/\s+/g, '');
  // FNV-1a over 64 bits.
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
