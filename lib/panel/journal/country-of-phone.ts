/** Calling codes of countries on one clock, or nearly; +1 has too many to tell. */
const codes: { readonly [code: string]: string } = {
  27: 'ZA',
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  358: 'FI',
  39: 'IT',
  41: 'CH',
  420: 'CZ',
  43: 'AT',
  44: 'GB',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  64: 'NZ',
  65: 'SG',
  81: 'JP',
  91: 'IN',
};

/** The country a number is dialled in ("+351 21 …", "00351 …"); null where the number does not tell. */
export function countryOfPhone(phone: string): string | null {
  const [, digits = ''] = /^\s*(?:\+|00)([\d\s()./-]+)/.exec(phone) ?? [];
  const plain = digits.replaceAll(/\D/g, '');
  return codes[plain.slice(0, 3)] ?? codes[plain.slice(0, 2)] ?? null;
}
