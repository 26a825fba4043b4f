/** The backends this library knows by name, each a declaration that is loaded alone. */
import type { Mapping } from '../mapping/mapping.js';

export const PRESETS: Readonly<Record<string, () => Promise<Mapping>>> = {
  smile: async () => (await import('./smile.js')).smile,
  loyaltylion: async () => (await import('./loyaltylion.js')).loyaltylion,
  voucherify: async () => (await import('./voucherify.js')).voucherify,
  'voucherify-v1': async () => (await import('./voucherify-v1.js')).voucherifyV1,
  wix: async () => (await import('./wix.js')).wix,
  square: async () => (await import('./square.js')).square,
  'talon-one': async () => (await import('./talon-one.js')).talonOne,
  yotpo: async () => (await import('./yotpo.js')).yotpo,
};
