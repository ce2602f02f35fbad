import type { OutputStream } from './host.ts';

/** What is printed to a file or pipe is as wide as this, whatever the terminal. */
const usual = 80;

/** A line of a page is never made wider or narrower than these, whatever the terminal. */
const narrowest = 40;
const widest = 110;

/** Columns for tables and wrapped texts. */
export function pageWidth({ isTTY, columns }: OutputStream): number {
  if (!isTTY || columns === undefined || columns === 0) return usual;
  return Math.min(Math.max(columns, narrowest), widest);
}
