import { speak } from './language-port.ts';

// Views take their words when they are loaded.
await speak();
await import('./panel.tsx');
