import { afrikaans } from './afrikaans.ts';
import { albanian } from './albanian.ts';
import { amharic } from './amharic.ts';
import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { azerbaijani } from './azerbaijani.ts';
import { bengali } from './bengali.ts';
import { bulgarian } from './bulgarian.ts';
import { catalan } from './catalan.ts';
import { croatian } from './croatian.ts';
import { estonian } from './estonian.ts';
import { galician } from './galician.ts';
import { georgian } from './georgian.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { icelandic } from './icelandic.ts';
import { indonesian } from './indonesian.ts';
import { kazakh } from './kazakh.ts';
import { khmer } from './khmer.ts';
import { korean } from './korean.ts';
import { latvian } from './latvian.ts';
import { lithuanian } from './lithuanian.ts';
import { macedonian } from './macedonian.ts';
import { persian } from './persian.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovak } from './slovak.ts';
import { slovenian } from './slovenian.ts';
import { tamil } from './tamil.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';
import { vietnamese } from './vietnamese.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Languages beyond those whose words stand field by field, by their codes. Croatian holds Bosnian and Serbian in Latin letters too, Indonesian Malay. */
export const languages: Readonly<Record<string, Vocabulary>> = {
  ar: arabic,
  bg: bulgarian,
  ca: catalan,
  hr: croatian,
  et: estonian,
  el: greek,
  he: hebrew,
  hu: hungarian,
  is: icelandic,
  id: indonesian,
  ko: korean,
  lv: latvian,
  lt: lithuanian,
  ro: romanian,
  ru: russian,
  sk: slovak,
  sl: slovenian,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese,
  ur: urdu,
  ta: tamil,
  fa: persian,
  mk: macedonian,
  hi: hindi,
  gl: galician,
  bn: bengali,
  az: azerbaijani,
  sq: albanian,
  af: afrikaans,
  sr: serbian,
  ka: georgian,
  hy: armenian,
  kk: kazakh,
  km: khmer,
  am: amharic,
};
