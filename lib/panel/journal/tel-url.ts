/** A link that dials: digits only, with the plus of a country (and without the zero that is not dialled after it). */
export function telUrl(phone: string): string {
  const [number = '', extension] = phone.split(/\s*(?:ext\.?|x)\s*/i);
  const dialled = number.trim().startsWith('+') ? number.replace('(0)', '') : number;
  const digits = dialled.replaceAll(/[^\d+]/g, '');
  return `tel:${digits}${extension ? `;ext=${extension.replaceAll(/\D/g, '')}` : ''}`;
}
