import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from './button.tsx';
import { usePanel } from './panel-context.ts';
import { useViewFocus } from './use-view-focus.ts';

/** The bar of every view but the first: the way back, the heading, and what the view adds. */
export function BackBar({ title, children }: { title: string; children?: ComponentChildren }) {
  const { state } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useViewFocus(heading);
  return (
    <div class="view-bar inner">
      <IconButton icon="back" label={texts.frame.back} onClick={state.back} />
      <h1 ref={heading} tabIndex={-1}>
        <span class="cut" dir="auto">
          {title}
        </span>
      </h1>
      {children}
    </div>
  );
}
