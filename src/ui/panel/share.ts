import type { Actions } from '../screens/screen.js';

const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

type Channel = Parameters<Actions['share']>[0];

/** Hands the link to a channel; answers whether it went out, as far as that can be known. */
export async function share(
  channel: Channel,
  { title, text, url }: { readonly title: string; readonly text: string; readonly url: string },
): Promise<boolean> {
  if (channel === 'native') {
    try {
      await navigator.share({ title, text, url });
      return true;
    } catch {
      // Put away by the shopper, or not allowed here.
      return false;
    }
  }
  // Half a pair of signs can not be written into an address.
  const body = encodeURIComponent(whole(text));
  const address = {
    whatsapp: `https://wa.me/?text=${body}`,
    sms: `sms:?&body=${body}`,
    email: `mailto:?subject=${encodeURIComponent(whole(title))}&body=${body}`,
  }[channel];
  open(address, '_blank', 'noopener');
  return true;
}
