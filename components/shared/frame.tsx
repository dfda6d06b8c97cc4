import type { ComponentChildren } from 'preact';
import { ReadAllBar } from '../reading/read-all.tsx';
import { TroubleStrip } from '../states/trouble-strip.tsx';
import { PointingBar } from './pointing-hint.tsx';
import { ToastBar } from './toast-bar.tsx';

type FrameProps = {
  readonly bar: ComponentChildren;
  readonly proof?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** Every view: bar and proof on top, what was done last and the view's bar at the foot. */
export function Frame({ bar, proof, foot, children }: FrameProps) {
  return (
    <>
      <header class="top-bar">
        {bar}
        {proof}
      </header>
      <main>
        <TroubleStrip />
        {children}
      </main>
      <footer class="foot">
        <ToastBar />
        <ReadAllBar />
        <PointingBar />
        {foot}
      </footer>
    </>
  );
}
