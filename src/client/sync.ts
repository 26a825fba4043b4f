/** Tells the page's other tabs that a shopper's points have changed, and hears it from them. */
export interface Sync {
  announce(): void;
  close(): void;
}

/** Does nothing where there is no `BroadcastChannel`, or where the page may not open one. */
export function openSync(name: string, onChange: () => void): Sync {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`rewards-launcher/${name}`);
    channel.addEventListener('message', onChange);
    // In Node an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  } catch {
    channel = undefined;
  }
  return {
    announce: () => channel?.postMessage('changed'),
    close() {
      channel?.close();
      channel = undefined;
    },
  };
}
