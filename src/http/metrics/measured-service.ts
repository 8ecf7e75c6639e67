import { layered } from "../layered.ts";
import type { WenceService } from "../service.ts";
import type { Metrics } from "./metrics.ts";

/** The service, each of its answers counted, whichever door it leaves by. */
export function measuredService(service: WenceService, metrics: Metrics): WenceService {
  return layered(service, {
    ask: async (request, signal, listener) => {
      try {
        const answer = await service.ask(request, signal, listener);
        metrics.answer(answer);
        return answer;
      } catch (error) {
        if (signal?.aborted !== true) metrics.failure();
        throw error;
      }
    },
  });
}
