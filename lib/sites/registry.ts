import type { SiteProfile } from './profile.ts';

/** Every profile, each once; lower rank first. */
export const profiles: readonly SiteProfile[] = [];
