import { Router } from "express";
import { openApiDocument } from "../openapi.ts";
import { ApiDescription } from "../pages/api-description.ts";
import { apiPage } from "../pages/api-page.ts";
import { frameOf, rememberLanguage } from "../page-language.ts";
import { only } from "../problems.ts";

/** The description of the API, for programs and for people. */
export function descriptionRoutes(publicUrl: string): Router {
  const router = Router();
  const description = openApiDocument(publicUrl);
  const told = ApiDescription.parse(description);
  router
    .route("/openapi.json")
    .get((_request, response) => {
      response.json(description);
    })
    .all(only("GET"));
  router
    .route("/docs")
    .get((request, response) => {
      rememberLanguage(request, response);
      response
        .type("html")
        .set("Cache-Control", "no-cache")
        .send(apiPage(told, frameOf(request)));
    })
    .all(only("GET"));
  return router;
}
