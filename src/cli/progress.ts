import { SingleBar, Presets } from "cli-progress";

/** Told about long work: which step it is, and how much of it is done. */
export type Progress = (event: { readonly step: string; readonly done: number; readonly total: number }) => void;

/** A bar on a terminal's standard error, one line a step elsewhere. Call `stop` when the work is over. */
export function showProgress(): { readonly progress: Progress; readonly stop: () => void } {
  const bar = new SingleBar(
    { format: "{step} {bar} {value}/{total}", clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_grey,
  );
  let step = "";
  const progress: Progress = (event) => {
    if (event.step !== step && !process.stderr.isTTY) process.stderr.write(`${event.step}\n`);
    if (event.step !== step && process.stderr.isTTY) bar.start(event.total, event.done, { step: event.step });
    step = event.step;
    bar.update(event.done, { step });
  };
  return {
    progress,
    stop: () => {
      bar.stop();
    },
  };
}
