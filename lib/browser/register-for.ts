/** One content script registration. */
export type ReaderScript = {
  readonly id: string;
  matches: string[];
  js: string[];
  readonly allFrames: true;
  readonly runAt: 'document_idle';
  readonly persistAcrossSessions: true;
};

/** The browser's registered content scripts. */
export type RegisteredScripts = {
  isRegistered(id: string): Promise<boolean>;
  register(script: ReaderScript): Promise<void>;
  update(script: ReaderScript): Promise<void>;
  unregister(id: string): Promise<void>;
};

const id = 'page';

/** Has the reader start on exactly these origins (match patterns); none: nowhere. */
export async function registerFor(origins: readonly string[], scripts: RegisteredScripts): Promise<void> {
  const matches = origins.filter((origin) => /^(https?|\*):\/\//.test(origin)).sort();
  const registered = await scripts.isRegistered(id);
  if (matches.length === 0) return registered ? scripts.unregister(id) : undefined;
  const script: ReaderScript = {
    id,
    matches,
    js: ['content-scripts/page.js'],
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  return registered ? scripts.update(script) : scripts.register(script);
}
