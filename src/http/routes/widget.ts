import { Router, type RequestHandler } from "express";
import { z } from "zod";
import { frameOf } from "../page-language.ts";
import { demoPage } from "../pages/demo-page.ts";
import { only, parseInput } from "../problems.ts";
import { widgetScript } from "../widget-script.ts";

/** A browser asks again after ten minutes, and meanwhile shows what it has while it asks. */
const CACHE = "public, max-age=600, stale-while-revalidate=86400";

const DemoQuery = z.object({ mode: z.enum(["bubble", "inline"]).default("bubble") });

const script: RequestHandler = async (request, response) => {
  const widget = await widgetScript();
  const encoding = request.acceptsEncodings("br", "gzip") || "identity";
  const body = encoding === "br" ? widget.br : encoding === "gzip" ? widget.gzip : widget.plain;
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response
    .vary("Accept-Encoding")
    .set({
      "Cache-Control": CACHE,
      // Any site may load the file; who may ask questions with it is told by the API's own rules.
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
      ETag: `"${widget.digest}-${encoding}"`,
    })
    .type("text/javascript")
    .send(body);
};

/** The embeddable widget, and a page that shows it at work on somebody else's page. */
export function widgetRoutes(): Router {
  const router = Router();
  router.route("/widget.js").get(script).all(only("GET"));
  router
    .route("/demo")
    .get((request, response) => {
      const { mode } = parseInput(DemoQuery, request.query, "query");
      response
        .type("html")
        .set("Cache-Control", "no-cache")
        .send(demoPage(frameOf(request), mode));
    })
    .all(only("GET"));
  return router;
}
