import helmet from "helmet";

/**
 * Security headers. Scripts and styles come from us alone and never stand inline. Left out of helmet's defaults:
 * `upgrade-insecure-requests` and HSTS, which lock out intranets without TLS (a proxy that ends TLS sets them).
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: "same-origin" },
});
