import { expect, it } from 'vitest';
import { createRests } from '../../lib/panel/rests.ts';

it('is due a rest once a slice is used up, and begins anew after it', async () => {
  let now = 0;
  const rests = createRests(() => now);
  now = 8;
  expect(rests.isDue()).toBe(false);
  now = 9;
  expect(rests.isDue()).toBe(true);
  await rests.take();
  expect(rests.isDue()).toBe(false);
});
