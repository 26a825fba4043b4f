/** The errors of the library, in words for the developer of a store. */
interface Failure {
  readonly text: string;
  readonly mend: string;
}

const FAILURES: Readonly<Record<string, Failure>> = {
  'not-signed-in': {
    text: 'it is refused for want of a token',
    mend: 'give --token, and see that auth in the mapping sends it as this backend wants it',
  },
  'session-expired': {
    text: 'the token is refused',
    mend: 'take a fresh token of this very backend',
  },
  blocked: {
    text: 'it is forbidden (403)',
    mend: 'see that this token, or the proxy, may read what the declaration asks for',
  },
  'not-found': {
    text: 'it is not found',
    mend: 'compare the path of the source with the address that the backend has',
  },
  'invalid-input': {
    text: 'the request is refused',
    mend: 'compare query, headers and body of the source with what the backend asks for',
  },
  'rate-limited': { text: 'too many requests', mend: 'wait, and check again' },
  offline: {
    text: 'it can not be reached',
    mend: 'see that the address is right and the backend runs',
  },
  timeout: {
    text: 'there is no answer in time',
    mend: 'answer faster; the widget gives up after 8 s',
  },
  'too-large': {
    text: 'the answer is larger than 1 MB',
    mend: 'ask for less: pages, or fewer fields',
  },
  'bad-response': {
    text: 'the answer is no JSON that can be read',
    mend: 'see that no login or error page stands in front of this address; a redirect is not followed',
  },
};

const OTHER: Failure = {
  text: 'it fails',
  mend: 'see in the log of the backend what happens there',
};

/** An error's code decides; what has none is taken as a failure of the backend. */
export const failureOf = (thrown: unknown): Failure =>
  FAILURES[String((thrown as { code?: unknown } | undefined)?.code)] ?? OTHER;
