/** `memory`: what the page holds once its garbage is collected. Only Chromium's driver can tell. */
export function memoryCommand() {
  return {
    name: 'memory',
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      // Twice: what the first round lets go of may hold the rest.
      for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
      const { usedSize: bytes } = await devtools.send('Runtime.getHeapUsage');
      await devtools.detach();
      return { nodes, listeners, bytes };
    },
  };
}
