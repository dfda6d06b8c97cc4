import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import type { Ui } from './ui.ts';

export type Panel = { readonly state: PanelState; readonly ui: Ui };

export const PanelContext = createContext<Panel | null>(null);

/** The state and what the views keep among themselves. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a view outside the panel');
  return panel;
}
