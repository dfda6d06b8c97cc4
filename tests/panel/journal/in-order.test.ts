import { expect, it } from 'vitest';
import { createInOrder } from '../../../lib/panel/journal/in-order.ts';

/** Writes that end when they are told to. */
function slowWrites() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const write = (what: string) => (): Promise<void> => {
    begun.push(what);
    return new Promise((resolve) => ends.push(resolve));
  };
  const end = async (): Promise<void> => {
    ends.shift()?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { begun, write, end };
}

it('runs writes one after another, also after one that failed', async () => {
  const { begun, write, end } = slowWrites();
  const inOrder = createInOrder();
  const failed = inOrder(() => Promise.reject(new Error('full')));
  void inOrder(write('a'));
  void inOrder(write('b'));
  await expect(failed).rejects.toThrow('full');
  await end();
  expect(begun).toEqual(['a', 'b']);
});

it('what is typed meanwhile waits as one write, the newest, each thing for itself', async () => {
  const { begun, write, end } = slowWrites();
  const inOrder = createInOrder();
  inOrder.newest('note', write('n'));
  await Promise.resolve();
  for (const typed of ['no', 'not', 'note']) inOrder.newest('note', write(typed));
  inOrder.newest('call', write('c'));
  await end();
  await end();
  await end();
  expect(begun).toEqual(['n', 'note', 'c']);
});

it('what is typed after something else was asked for comes after it', async () => {
  const { begun, write, end } = slowWrites();
  const inOrder = createInOrder();
  inOrder.newest('note', write('n'));
  await Promise.resolve();
  inOrder.newest('note', write('no'));
  void inOrder(write('saved'));
  inOrder.newest('note', write('next'));
  for (let turn = 0; turn < 4; turn += 1) await end();
  expect(begun).toEqual(['n', 'no', 'saved', 'next']);
});
