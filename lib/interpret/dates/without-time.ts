const clock = String.raw`(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:[.,]\d{1,9})?`;
/** ISO with a zone is a moment, whatever day stands in front. */
const moment = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)[T ](${clock})\s?(Z|[+-]\d\d:?\d\d)$`, 'i');
const lead = String.raw`(?:[\s,]|T(?=\d\d:)|\b(?:at|um|à|a las|alle|kl\.?|klo|om|o|v|ore|às)\s)+`;
const halves = String.raw`(?:\s?(?:[ap]\.?\s?m\.?|uhr|h|time))?`;
const zone = String.raw`(?:\s?\(?(?:UTC|GMT|[A-Z]{2,4}T)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?`;
const suffix = new RegExp(`${lead}${clock}${halves}${zone}$`, 'i');
const frenchClock = /[\s,]+(?:à\s)?\d{1,2}h(?:\d\d)?$/;
const nordicClock = /[\s,]+(?:kl\.?|klo)\s?\d{1,2}\.\d\d(?:\.\d\d)?$/i;
const easternClock =
  /\s?(?:午前|午後|上午|下午|오전|오후)?\s?\d{1,2}(?:[:時时点]\d{1,2}分?(?:[:\s]?\d\d秒?)?|[時时])$/;

/** The text without its time of day; or, where it is ISO with a zone, the moment it names. */
export function withoutTime(plain: string): { readonly text: string; readonly instant: string | null } {
  const [, date = '', time = '', offset = ''] = moment.exec(plain) ?? [];
  if (date) {
    const at = new Date(
      `${date}T${time.length < 8 ? `${time.padStart(5, '0')}:00` : time.replace(',', '.')}${offset}`,
    );
    return { text: plain, instant: Number.isNaN(at.getTime()) ? null : at.toISOString() };
  }
  let text = plain;
  for (const end of [suffix, frenchClock, nordicClock, easternClock]) text = text.replace(end, '');
  return { text: text.trim(), instant: null };
}
