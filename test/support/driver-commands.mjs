/**
 * What a test asks of its browser's driver in the engines the runner's own commands do not know:
 * `driver:viewport`, `driver:media`, `driver:keys` and `driver:pointer`, each with what the runner's own
 * command takes.
 */
const COMMANDS = ['viewport', 'media', 'keys', 'pointer'];

export function driverCommands() {
  return {
    name: 'driver-commands',
    async executeCommand({ command, payload, session }) {
      const [, name] = /^driver:(.*)$/.exec(command) ?? [];
      if (!COMMANDS.includes(name)) return undefined;
      const window = session.browser.window(session.id);
      if (!window[name]) throw new Error(`${session.browser.name} does not know "${name}".`);
      await window[name](payload);
      // Something: the runner takes an empty answer for an unknown command.
      return true;
    },
  };
}
