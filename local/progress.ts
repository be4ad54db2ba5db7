import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a task is. */
export interface Progress {
  /** Tells that `done` of `total` is done. */
  update(done: number, total: number): void;
  /** Leaves the line; nothing is shown after it. */
  end(): void;
}

/** A bar on a terminal; elsewhere a line for each quarter, so that a log stays readable. */
export function showProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(label, stream) : lines(label, (line) => stream.write(line));
}

function bar(label: string, stream: NodeJS.WriteStream): Progress {
  const format = `${label} {bar} {percentage}% | {value} of {total}`;
  const shown = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
  let started = false;
  return {
    update(done, total) {
      if (!started) shown.start(total, done);
      started = true;
      shown.setTotal(total);
      shown.update(done);
    },
    end() {
      if (started) shown.stop();
    },
  };
}

/** A line each time another quarter is reached. */
export function lines(label: string, write: (line: string) => void): Progress {
  let quarter = 0;
  return {
    update(done, total) {
      const reached = total === 0 ? 4 : Math.floor((done / total) * 4);
      if (reached <= quarter) return;
      quarter = reached;
      write(`${label} ${quarter * 25}% (${done} of ${total})\n`);
    },
    end() {},
  };
}
