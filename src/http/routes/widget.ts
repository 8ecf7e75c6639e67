import { Router, type RequestHandler } from "express";
import { z } from "zod";
import { sendCompressed } from "../compressed.ts";
import { frameOf } from "../page-language.ts";
import { pageStyles } from "../page-styles.ts";
import { demoPage } from "../pages/demo-page.ts";
import { only, parseInput } from "../problems.ts";
import { widgetScript } from "../widget-script.ts";

/** A browser asks again after ten minutes, and meanwhile shows what it has while it asks. */
const CACHE = "public, max-age=600, stale-while-revalidate=86400";

const DemoQuery = z.object({ mode: z.enum(["bubble", "inline"]).default("bubble") });

const script: RequestHandler = async (request, response) => {
  const widget = await widgetScript();
  response
    .set({
      "Cache-Control": CACHE,
      // Any site may load the file; who may ask questions with it is told by the API's own rules.
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Access-Control-Allow-Origin": "*",
    })
    .type("text/javascript");
  sendCompressed(widget, request, response);
};

/** Browsers keep it, but ask whether it is still current. */
const styles: RequestHandler = async (request, response) => {
  response.set("Cache-Control", "no-cache").type("css");
  sendCompressed(await pageStyles(), request, response);
};

/** What is made when the process starts (the embeddable widget, the pages' style sheet), and a page that shows the widget at work. */
export function widgetRoutes(): Router {
  const router = Router();
  router.route("/widget.js").get(script).all(only("GET"));
  router.route("/static/style.css").get(styles).all(only("GET"));
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
