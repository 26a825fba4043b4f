/** Says what is being done: one line that changes on a terminal, a line for each step elsewhere. */
export interface Progress {
  step(text: string): void;
  done(): void;
}

export function createProgress(tell: (text: string) => void, isTerminal: boolean): Progress {
  let last = '';
  return {
    step(text) {
      if (text === last) return;
      last = text;
      // Back to the start of the line, and away with what stood there.
      tell(isTerminal ? `\r\u001b[K${text} …` : `${text}\n`);
    },
    done() {
      if (isTerminal && last) tell('\r\u001b[K');
    },
  };
}
