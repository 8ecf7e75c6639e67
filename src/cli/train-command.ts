import path from "node:path";
import { readConfig } from "../config/environment.ts";
import { runTrain } from "./train.ts";

/** `train`: the encoder of the corpus and the index folder that the environment names. */
export async function runTrainCommand(): Promise<void> {
  const { corpusDir, indexDir } = readConfig();
  await runTrain({ corpusDir, encoderDir: path.join(indexDir, "encoder") });
}
