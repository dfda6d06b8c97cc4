import type { JSX } from 'preact';

/** Drawn on 16 px with a stroke of 1.5 px. */
const drawings = {
  ask: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1.3-1.8 1.3-1.8 2.7M8 11.2v.1" />
    </>
  ),
  back: <path d="M13.5 8h-11M7 3.5L2.5 8 7 12.5" />,
  bill: <path d="M3.5 2h9v12l-2.2-1.3L8 14l-2.3-1.3L3.5 14zM6 5.5h4M6 8.5h4" />,
  broken: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5M6.3 8.5l3.4 3M9.7 8.5l-3.4 3" />,
  chart: <path d="M2.5 13.5h11M4.5 11V7M8 11V3M11.5 11V5.5" />,
  check: <path d="M3 8.5l3.3 3.3L13 4.8" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.4 1.5" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  coin: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M10 6.2C9.6 5.5 8.9 5.2 8 5.2c-1.2 0-2 .6-2 1.4 0 2 4 .9 4 2.9 0 .8-.8 1.4-2 1.4-1 0-1.7-.4-2.1-1.1M8 4v1.2M8 10.9V12" />
    </>
  ),
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  disk: <path d="M2.5 10.5h11v3h-11zM2.5 10.5l2-7.5h7l2 7.5M11 12v.01" />,
  dispute: <path d="M2 2.5h12v8.5H7.5L4.5 13.8V11H2zM8 4.8v2.6M8 9v.1" />,
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  download: <path d="M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11" />,
  file: <path d="M4 1.8h5.5L12.5 5v9.2H4zM9.5 1.8V5h3" />,
  gear: (
    <>
      <path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7" />
      <circle cx="10.7" cy="4.5" r="1.8" />
      <circle cx="5.3" cy="11.5" r="1.8" />
    </>
  ),
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />,
  mail: <path d="M2 3.5h12v9H2zM2.3 4l5.7 4.8L13.7 4" />,
  more: <path d="M3.5 8v.01M8 8v.01M12.5 8v.01" stroke-width="2.2" />,
  next: <path d="M3 8h10M9 4l4 4-4 4" />,
  note: <path d="M3 13l.6-2.8 7.3-7.3 2.2 2.2-7.3 7.3zM9.5 4.3l2.2 2.2" />,
  ok: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.3 8.2l1.9 1.9 3.5-3.9" />
    </>
  ),
  page: <path d="M2 3h12v10H2zM2 6h12M6 6v7" />,
  pause: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.5 6v4M9.5 6v4" />
    </>
  ),
  phone: (
    <path d="M3.2 2.5h2.3l1.2 3-1.6 1.2a8 8 0 0 0 4.2 4.2l1.2-1.6 3 1.2v2.3c0 .6-.5 1-1.1 1C7 13.4 2.6 9 2.2 3.6c0-.6.4-1.1 1-1.1z" />
  ),
  point: (
    <>
      <circle cx="8" cy="8" r="4.5" />
      <path d="M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4" />
    </>
  ),
  promise: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5M5.8 10l1.6 1.5 2.8-3" />,
  refresh: <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.8v3h-3" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.4 10.4L14 14" />
    </>
  ),
  stop: <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5 8h6" />,
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5L6 3.5M3 6.5l3 3" />,
  user: (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 14c.3-3 2.4-4.5 5.2-4.5s4.9 1.5 5.2 4.5" />
    </>
  ),
  warn: <path d="M8 2.2L14.4 13.5H1.6zM8 6.5v3.3M8 11.6v.1" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

export const isIcon = (name: string): name is IconName => Object.hasOwn(drawings, name);

/** Never alone: a word or an accessible name goes with it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
