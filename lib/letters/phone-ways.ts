/** A telephone number as digits with an international prefix; null where it has none and so reaches nobody abroad. */
function international(phone: string): string | null {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const number = digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  return /^\+\d{7,15}$/.test(number) ? number : null;
}

/** A text message in the phone or desktop program that takes `sms:` links (RFC 5724, with the body most programs read). */
export function smsUrl(phone: string, text: string): string | null {
  const digits = phone.replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `sms:${digits}?body=${encodeURIComponent(text)}` : null;
}

/** A chat in WhatsApp. The address lands in the browser's history, and with it the text, if there is one. */
export function whatsappUrl(phone: string, text: string | null): string | null {
  const number = international(phone)?.slice(1);
  if (number === undefined) return null;
  return `https://wa.me/${number}${text === null ? '' : `?text=${encodeURIComponent(text)}`}`;
}
