import type { ActivityOf } from '../../../domain/activity.ts';
import type { Channel, Role, SegmentId } from '../../../domain/policy.ts';

export const channelName: Readonly<Record<Channel, string>> = {
  mail: 'E-Mail',
  call: 'Anrufe',
  sms: 'SMS',
  letter: 'Briefe',
  internal: 'Intern',
};

export const roleName: Readonly<Record<Role, string>> = {
  collector: 'Sachbearbeitung',
  manager: 'Leitung',
  sales: 'Vertrieb',
  agency: 'Inkasso oder Anwalt',
};

export const segmentName: Readonly<Record<SegmentId, string>> = {
  key: 'Wichtig',
  watch: 'Beobachtet',
  standard: 'Standard',
  new: 'Neu',
};

type About = ActivityOf<'decision'>['about'];

/** Worum es bei einem Ja oder Nein geht, als Hauptwort. */
export const decisionName: Readonly<Record<About, string>> = {
  manager: 'Abgabe an die Leitung',
  agency: 'Inkasso oder Anwalt',
  'write-off': 'Ausbuchung',
  'credit-hold': 'Liefersperre',
  'lift-hold': 'Ende der Liefersperre',
  residue: 'Restbetrag',
};
