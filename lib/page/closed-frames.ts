/** Frames of another origin that are big enough to hold the ledger: as wide as a column, as high as a few rows. */
export function closedFrames(document: Document): readonly string[] {
  const origins = [...document.querySelectorAll('iframe,frame')].flatMap((frame) => {
    const src = frame.getAttribute('src') ?? '';
    if (!URL.canParse(src, document.baseURI) || !isLarge(frame)) return [];
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) && url.origin !== document.location.origin ? [url.origin] : [];
  });
  return [...new Set(origins)].slice(0, 10);
}

/** Measured where the page has been laid out, else by its attributes. */
function isLarge(frame: Element): boolean {
  const box = frame.getBoundingClientRect();
  const width = box.width || Number.parseInt(frame.getAttribute('width') ?? '0', 10);
  const height = box.height || Number.parseInt(frame.getAttribute('height') ?? '0', 10);
  return width >= 300 && height >= 200;
}
