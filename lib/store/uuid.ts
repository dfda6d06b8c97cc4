let lastTime = 0;
let counter = 0;

/**
 * A UUID version 7 (RFC 9562): milliseconds, then a counter that keeps ids made in one millisecond, or while the clock
 * steps back, in order, then chance.
 */
export function timeOrderedId(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  counter = now > lastTime ? 0 : counter + 1;
  lastTime = Math.max(now, lastTime) + Math.floor(counter / 0x1000);
  counter %= 0x1000;
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = lastTime.toString(16).padStart(12, '0');
  const variant = '89ab'[(bytes[8] ?? 0) % 4];
  const count = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${random.slice(0, 3)}-${random.slice(3, 15)}`;
}
