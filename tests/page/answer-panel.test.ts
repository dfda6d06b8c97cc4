// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerPanel } from '../../entrypoints/page.content/answer-panel.ts';

type Connected = (port: unknown) => void;
let listeners: Connected[];

beforeEach(() => {
  listeners = [];
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    runtime: { id: 'dunlin', onConnect: { addListener: (heard: Connected) => listeners.push(heard) } },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'dunlinAnswers');
  vi.unstubAllGlobals();
});

const port = (name: string, id: string) => ({
  name,
  sender: { id },
  onMessage: { addListener: vi.fn() },
  onDisconnect: { addListener: vi.fn() },
  postMessage: vi.fn(),
});

test('answers the panel of its own extension only', () => {
  answerPanel();
  const [own, foreign, other] = [
    port('dunlin-watch', 'dunlin'),
    port('dunlin-watch', 'stranger'),
    port('chat', 'dunlin'),
  ];
  for (const one of [own, foreign, other]) listeners[0]?.(one);
  expect(own.onMessage.addListener).toHaveBeenCalledOnce();
  expect(foreign.onMessage.addListener).not.toHaveBeenCalled();
  expect(other.onMessage.addListener).not.toHaveBeenCalled();
});

test('injected twice, only the first copy answers', () => {
  answerPanel();
  answerPanel();
  expect(listeners).toHaveLength(1);
});

test('does nothing where there is no extension', () => {
  vi.stubGlobal('chrome', undefined);
  expect(answerPanel).not.toThrow();
});
