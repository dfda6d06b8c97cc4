import type { OwnTemplate } from '../../lib/domain/own-template.ts';
import type { TemplateView } from '../../lib/panel/template-desk.ts';
import { instant } from './fake-data.ts';

/** A user's own text, not in use yet. */
export const own: OwnTemplate = {
  id: 'own-1',
  name: 'Our first reminder',
  standsFor: 'first',
  language: 'de',
  tone: 'warm',
  demand: true,
  table: true,
  subject: 'Rechnung',
  opening: 'Guten Tag {{ customer.nam }},',
  closing: '',
  active: false,
  policyVersion: 1,
  changedAt: instant('2026-05-14T08:00:00.000Z'),
};
/** The same in the editor, with a name in it that does not exist. */
export const broken: TemplateView = {
  template: own,
  issues: [
    {
      part: 'opening',
      code: 'unknown-variable',
      name: 'customer.nam',
      line: 1,
      column: 14,
      didYouMean: 'customer.name',
    },
  ],
  preview: null,
  account: null,
  variables: [
    {
      insert: '{{ customer.name }}',
      name: 'customer.name',
      meaning: 'the customer’s name',
      example: 'Harbour Foods AG',
      value: 'Fjord & Sons',
    },
    { insert: '{{ terms.days }}', name: 'terms.days', meaning: 'days to pay', example: '30', value: null },
  ],
  loops: [],
  filters: [],
};
