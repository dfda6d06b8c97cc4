import type { DraftEdits } from '../../lib/panel/draft-view.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

/** One text that can be picked. */
export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly current: boolean;
  readonly edit: DraftEdits;
};

export type ChoiceGroup = { readonly heading: string; readonly choices: readonly Choice[] };

/** All texts, by what they are for; those of the user's own first. */
export function choicesOf({ groups, ownTexts, own, wording }: DraftView): readonly ChoiceGroup[] {
  const yours = ownTexts.map(
    ({ id, name, language, standsFor }): Choice => ({
      id: `template-own-${id}`,
      label: name,
      current: own?.id === id,
      edit: { own: id, language, ...(standsFor === null ? {} : { template: standsFor }) },
    }),
  );
  const ours = groups.map(({ id, templates }) => ({
    heading: texts.draft.group[id],
    choices: templates.map(
      (template): Choice => ({
        id: `template-${template}`,
        label: texts.templateName[template],
        current: wording.template === template && !ownTexts.some((one) => one.id === own?.id),
        edit: { template, own: null },
      }),
    ),
  }));
  return yours.length > 0 ? [{ heading: texts.draft.group.own, choices: yours }, ...ours] : ours;
}

/** Those whose name or heading holds every word searched for. */
export function matching(groups: readonly ChoiceGroup[], search: string): readonly ChoiceGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return groups
    .map(({ heading, choices }) => ({
      heading,
      choices: choices.filter(({ label }) => holds(`${heading} ${label}`)),
    }))
    .filter(({ choices }) => choices.length > 0);
}
