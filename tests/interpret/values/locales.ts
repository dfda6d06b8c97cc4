/** Languages and regions of CLDR whose numbers are written with digits in places. */
export const locales = [
  ...'af am ar ar-EG ar-SA az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-IN en-US en-ZA es'.split(
    ' ',
  ),
  ...'es-AR es-CL es-CO es-MX et eu fa fi fil fr fr-BE fr-CA fr-CH ga gl gu he hi hr hu hy id is it it-CH ja ka'.split(
    ' ',
  ),
  ...'kk km ko lt lv mk mr ms my nb ne nl nl-BE nn pa pl pt pt-PT ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh'.split(
    ' ',
  ),
  'zh-Hant',
];
