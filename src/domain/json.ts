/** Where old libraries put a `toJSON` of their own (Prototype.js: arrays come out as texts). */
const PROTOTYPES: { toJSON?: unknown }[] = [Object.prototype, Array.prototype];

/** JSON as the standard has it, whatever the page has taught its arrays. */
export function toJson(value: unknown): string {
  const theirs = PROTOTYPES.map((one) => {
    const { toJSON } = one;
    Reflect.deleteProperty(one, 'toJSON');
    return toJSON;
  });
  try {
    return JSON.stringify(value);
  } finally {
    theirs.forEach((own, at) => own && (PROTOTYPES[at]!.toJSON = own));
  }
}
