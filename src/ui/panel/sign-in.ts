/** The store's sign-in address, with this page in place of `{return}`; only http(s) is followed. */
export function signInAddress(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const here = encodeURIComponent(location.pathname + location.search + location.hash);
    const url = new URL(address.replaceAll('{return}', here), document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
