import { speak } from '../sidepanel/language-port.ts';

// Views take their words when they are loaded.
await speak();
await import('./note.tsx');
