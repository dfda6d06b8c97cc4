import { count } from './words.ts';

export const lock = {
  title: 'Dunlin ist gesperrt',
  text: 'Geben Sie das Kennwort ein, um Ihre Kunden wieder zu sehen. Was Sie gerade schrieben, ist noch da.',
  passphrase: 'Kennwort der Sperre',
  unlock: 'Entsperren',
  wrong: 'Das ist nicht das Kennwort.',
  forgotten: 'Kennwort vergessen?',
  forgottenText:
    'Niemand kann es Ihnen sagen, auch wir nicht. Zwei Wege führen wieder hinein, und beide geben auf, was hier ist: eine gespeicherte Datei zurücklesen, oder alles löschen und neu beginnen.',
  eraseText:
    'Alle Bücher, Notizen, Mahnungen und Einstellungen gehen endgültig verloren, und die Sperre mit ihnen. Das lässt sich nicht zurücknehmen.',
  heading: 'Sperre',
  about:
    'Verbirgt das Panel, die Zahl am Symbol und die Benachrichtigungen, wenn eine Weile niemand davor war. Die Sperre verbirgt und verschlüsselt nicht: Wer Ihr Konto an diesem Computer benutzt, kann weiterhin lesen, was der Browser speichert. Dagegen helfen ein verschlüsselter Datenträger (BitLocker, FileVault, LUKS) und Dateien mit Kennwort.',
  on: (minutes: number): string =>
    `Verbirgt sich nach ${count(minutes, 'Minute', 'Minuten')} ohne Taste oder Bewegung.`,
  after: 'Verbergen nach',
  minutes: (minutes: number): string => count(minutes, 'Minute', 'Minuten'),
  again: 'Noch einmal dasselbe',
  hint: 'Mindestens 8 Zeichen. Wer es vergisst, kommt nur durch eine gespeicherte Datei oder durch Löschen von allem hinein.',
  unlike: 'Die beiden sind verschieden.',
  set: 'Sperre einrichten',
  now: 'Jetzt sperren',
  remove: 'Sperre entfernen',
};
