/** RFC 2047: words of at most 75 characters, no character cut in two; 42 bytes of text make 56 of base64. */
export function encodedWords(text: string): string {
  const words = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (bytes(last + character).length > 42) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

export const base64 = (text: string): string => bytes(text).toBase64();

/** Base64 in lines of 76 characters. */
export const wrapped = (text: string): string => text.replace(/.{76}(?=.)/g, '$&\r\n');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
