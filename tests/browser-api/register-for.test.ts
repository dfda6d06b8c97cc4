import { expect, it } from 'vitest';
import { type ReaderScript, type RegisteredScripts, registerFor } from '../../lib/browser/register-for.ts';

function browserWith(registered: ReaderScript | null = null) {
  const state = { registered, calls: [] as string[] };
  const scripts: RegisteredScripts = {
    isRegistered: async () => state.registered !== null,
    register: async (script) => {
      if (state.registered) throw new Error('duplicate id');
      state.calls.push('register');
      state.registered = script;
    },
    update: async (script) => {
      if (!state.registered) throw new Error('no such script');
      state.calls.push('update');
      state.registered = script;
    },
    unregister: async () => {
      state.calls.push('unregister');
      state.registered = null;
    },
  };
  return { state, scripts };
}

it('registers the reader for exactly the origins granted, in every frame, to stay across sessions', async () => {
  const { state, scripts } = browserWith();
  await registerFor(['https://b.example/*', 'https://a.example/*'], scripts);
  expect(state.registered).toEqual({
    id: 'page',
    matches: ['https://a.example/*', 'https://b.example/*'],
    js: ['content-scripts/page.js'],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
});

it('changes the registration when origins come and go, and takes it away with the last', async () => {
  const { state, scripts } = browserWith();
  await registerFor(['https://a.example/*'], scripts);
  await registerFor(['https://a.example/*', 'https://b.example/*'], scripts);
  await registerFor([], scripts);
  await registerFor([], scripts);
  expect(state).toEqual({ registered: null, calls: ['register', 'update', 'unregister'] });
});

it('registers anew after an update made the browser forget', async () => {
  const { state, scripts } = browserWith();
  await registerFor(['https://a.example/*'], scripts);
  state.registered = null;
  await registerFor(['https://a.example/*'], scripts);
  expect(state.calls).toEqual(['register', 'register']);
});

it('leaves addresses alone that a reader cannot run on', async () => {
  const { state, scripts } = browserWith();
  await registerFor(['file:///*'], scripts);
  expect(state.registered).toBeNull();
});
