import type { OriginWords } from "../origin.ts";

export const zhOrigin: OriginWords = {
  before: /(?:从|来自|离开)$/,
  moved:
    /(?:搬迁?|迁移?|转移|移|挪|带|引进?)(?:来|到|至|入|回|进)(?!哪)|(?:一头|一端|这头|那头)[^,;。?]{0,10}(?:一头|一端|这头|那头)?|起飞|(?:起|终)点(?:是|在|设)/,
};
