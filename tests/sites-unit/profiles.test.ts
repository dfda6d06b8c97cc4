import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../lib/domain/day.ts';
import { hooksFor, originsFor, pageOf, profileFor } from '../../lib/sites/index.ts';
import { profiles } from '../../lib/sites/registry.ts';

const helpers = new Set(['address', 'index', 'profile', 'registry']);
const files = readdirSync(new URL('../../lib/sites/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !helpers.has(name));

describe('the registry', () => {
  it('holds every profile once, under its file name', () => {
    expect(profiles.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(profiles)('$id says when and from what it was checked, and can be recognised', (profile) => {
    expect(isDay(profile.checkedOn)).toBe(true);
    expect(profile.source.length).toBeGreaterThan(20);
    expect(profile.origins.length + profile.marks.length).toBeGreaterThan(0);
  });

  it.each(profiles)('$id is plain data: written as JSON and read back it is the same', (profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it.each(profiles)('$id has page patterns that compile and say why nothing is read', ({ pages, book }) => {
    for (const page of pages) {
      expect(() => new RegExp(page.address, 'i')).not.toThrow();
      if (page.kind === 'none' || page.kind === 'payables') expect(page.because).toBeDefined();
    }
    expect(() => new RegExp(book.address ?? '')).not.toThrow();
  });
});

describe('picking a profile', () => {
  it('knows hosted products by their address', () => {
    expect(profileFor('https://app.qbo.intuit.com/app/invoices', [])?.id).toBe('quickbooks-online');
    expect(profileFor('https://go.xero.com/AccountsReceivable/Search.aspx', [])?.id).toBe('xero');
    expect(profileFor('https://1234567.app.netsuite.com/app/x.nl', [])?.id).toBe('netsuite');
  });

  it('matches hosts whole or at a dot, never as part of a word or in a path', () => {
    expect(profileFor('https://evilgo.xero.com.example.com/AccountsReceivable/', [])).toBeNull();
    expect(profileFor('https://notapp.netsuite.com.example.org/', [])).toBeNull();
    expect(profileFor('https://example.com/go.xero.com/', [])).toBeNull();
    expect(profileFor('http://go.xero.com/AccountsReceivable/', [])).toBeNull();
  });

  it('knows self-hosted products by marks, on any host', () => {
    expect(profileFor('https://erp.example.com/web', ['o_web_client', 'x'])?.id).toBe('odoo');
    expect(profileFor('http://10.0.0.5/dolibarr/compta/facture/list.php', ['liste', 'tagtable'])?.id).toBe(
      'dolibarr',
    );
    expect(profileFor('http://10.0.0.5/', ['liste'])).toBeNull();
    expect(profileFor('not an address', [])).toBeNull();
  });
});

describe('origins to ask for', () => {
  it('are all of a known product in one prompt', () => {
    expect(originsFor('https://go.xero.com/app/')).toEqual([
      'https://go.xero.com/*',
      'https://reporting.xero.com/*',
    ]);
  });

  it('are the page’s own elsewhere, without its port', () => {
    expect(originsFor('http://127.0.0.1:4173/t/1/invoices')).toEqual(['http://127.0.0.1/*']);
    expect(originsFor('https://books.example.com/a?b')).toEqual(['https://books.example.com/*']);
  });

  it('are none for pages that are no web pages', () => {
    expect(originsFor('chrome://extensions')).toEqual([]);
    expect(originsFor('nonsense')).toEqual([]);
  });
});

it('tells page kinds by address', () => {
  const at = (url: string) => {
    const profile = profileFor(url, []);
    return profile && pageOf(profile, url);
  };
  expect(at('https://app.qbo.intuit.com/app/invoices?jobId=sales-payments')?.kind).toBe('invoices');
  expect(at('https://app.qbo.intuit.com/app/invoice?txnId=12')?.kind).toBe('invoice');
  expect(at('https://app.qbo.intuit.com/app/report/builder?rptId=x&token=AR_AGING')?.kind).toBe('aging');
  expect(at('https://go.xero.com/app/!M0777/bills/list/awaiting-payment')?.because).toBe('payables');
  expect(at('https://books.zoho.com/app/123#/invoices?filter_by=Status.All')?.kind).toBe('invoices');
  expect(at('https://books.zoho.com/app/123#/invoices/98765')?.kind).toBe('invoice');
  expect(at('https://app.qbo.intuit.com/app/settings')).toBeNull();
});

it('gives hooks before the page has reported marks', () => {
  expect(hooksFor('https://app.qbo.intuit.com/app/invoices').overlay).toContain('[role=dialog]');
  expect(hooksFor('https://books.example.com/')).toEqual({});
});
