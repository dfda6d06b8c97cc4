import { describe, expect, it } from 'vitest';
import { decodeCsv } from '../../../lib/interpret/csv/decode.ts';

const bytes = (...of: number[]) => Uint8Array.from(of);

describe('the bytes of a file', () => {
  it('are read as what they were written in', () => {
    expect(decodeCsv(new TextEncoder().encode('Zoë €'))).toBe('Zoë €');
    expect(decodeCsv(bytes(0x5a, 0x6f, 0xeb, 0x20, 0x80))).toBe('Zoë €');
    expect(decodeCsv(bytes(0xff, 0xfe, 0x41, 0x00, 0xac, 0x20))).toBe('A€');
    expect(decodeCsv(bytes(0xfe, 0xff, 0x00, 0x41, 0x20, 0xac))).toBe('A€');
  });
});
