// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchCopy } from '../../lib/page/hand/fetch-copy.ts';
import { findCopy } from '../../lib/page/hand/find-copy.ts';
import { focusedField } from '../../lib/page/hand/focused-field.ts';

const page = (html: string): void => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
afterEach(() => page(''));

describe('the copy that a page links', () => {
  const found = (number: string, link: string | null = null) => findCopy(document, number, link);
  test('stands beside the number in its row', () => {
    page(`<table><tr><td>INV-1</td><td><a href="https://books.example.com/f/81.pdf">PDF</a></td></tr>
      <tr><td>INV-10</td><td><a href="https://books.example.com/f/82.pdf">PDF</a></td></tr></table>`);
    expect(found('INV-1')).toBe('https://books.example.com/f/81.pdf');
    expect(found('INV-10')).toBe('https://books.example.com/f/82.pdf');
    expect(found('INV-2')).toBeNull();
  });
  test('names the number in its own address', () => {
    page(`<a href="https://books.example.com/print?doc=INV%2F7&format=pdf">Print</a>
      <a href="https://books.example.com/other.pdf">Terms</a>`);
    expect(found('INV/7')).toBe('https://books.example.com/print?doc=INV%2F7&format=pdf');
  });
  test('is the only one on the invoice’s own page, and none of two', () => {
    page('<h1>Invoice 4711</h1><a href="https://books.example.com/i/9/pdf">Download PDF</a>');
    expect(found('4711')).toBe('https://books.example.com/i/9/pdf');
    page(
      '<h1>Invoice 4711</h1><a href="https://x.example.com/a.pdf">a</a><a href="https://x.example.com/b.pdf">b</a>',
    );
    expect(found('4711')).toBeNull();
  });
  test('is never a script', () => {
    page('<h1>4711</h1><a href="javascript:go(\'4711.pdf\')">PDF</a>');
    expect(found('4711')).toBeNull();
  });
});

describe('fetching it', () => {
  const answer = (text: string, ok = true) => vi.fn(async () => ({ ok, blob: async () => new Blob([text]) }));
  test('takes a PDF, named after the invoice', async () => {
    expect(await fetchCopy('u', 'INV-1', answer('%PDF-1.4 x'))).toEqual({
      type: 'file',
      name: 'INV-1.pdf',
      mime: 'application/pdf',
      data: btoa('%PDF-1.4 x'),
    });
  });
  test('takes no login page, no refusal, nothing that fails', async () => {
    const why = async (get: Parameters<typeof fetchCopy>[2]) => (await fetchCopy('u', '1', get)).type;
    expect(await fetchCopy('u', '1', answer('<html>Log in'))).toMatchObject({ why: 'no-pdf' });
    expect(await fetchCopy('u', '1', answer('%PDF-', false))).toMatchObject({ why: 'refused' });
    expect(await why(() => Promise.reject(new Error('offline')))).toBe('no-file');
  });
});

describe('the field that has the focus', () => {
  const focus = (id: string): void => document.getElementById(id)?.focus();
  test('is a field of text; a button, a password, a field that may not be changed is none', () => {
    page(`<textarea id="a"></textarea><input id="b"><input id="c" type="password"><button id="d">x</button>
      <textarea id="e" readonly></textarea>`);
    const fields = ['a', 'b', 'c', 'd', 'e'].map((id) => {
      focus(id);
      return focusedField(document)?.id ?? null;
    });
    expect(fields).toEqual(['a', 'b', null, null, null]);
  });
  test('may be an editor', () => {
    page('<div id="a" contenteditable="true" tabindex="0"></div>');
    focus('a');
    expect(focusedField(document)?.id).toBe('a');
  });
});
