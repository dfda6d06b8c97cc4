/** Words of one field by language, separated by semicolons. */
export type Words = { readonly [language: string]: string };
