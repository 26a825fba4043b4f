/**
 * A key for one deed: 128 random bits as hexadecimal text. Not `randomUUID`, which pages without
 * https do not have.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
