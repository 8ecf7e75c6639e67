import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { pino } from "pino";
import { createApp } from "../../src/http/app.ts";
import { launchBrowser } from "../browser.ts";
import { fakeService } from "../http/fake-service.ts";

/** How the API's server behaves. */
type Mood = "well" | "breaks off" | "down" | "slow";

/** What a stream that is slow has told before it stops. */
const BEGINNING = 'event: delta\ndata: {"text":"按销售额"}\n\n';

/** A service, another site whose page is what a test says, and a browser that looks at both. */
export class Stage {
  mood: Mood = "well";
  /** Questions that have come: conversation, question, day. */
  asked: string[] = [];
  feedback: unknown[] = [];
  erased: string[] = [];
  /** What the browser complained about on the page opened last. */
  complaints: string[] = [];
  sitePage = "";
  sitePolicy = "";
  readonly browser: Browser;
  /** The answer under way, where the server is slow: a test goes on with it by `tell`. */
  #held: ServerResponse | null = null;
  #server: Listening | null = null;
  #site: Listening | null = null;
  #app: RequestListener = () => undefined;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async set(): Promise<Stage> {
    const stage = new Stage(await launchBrowser());
    stage.#site = await listen((_request, response) => {
      stage.#showSite(response);
    }, 0);
    stage.#app = stage.#appFor(stage.site.url);
    await stage.begin(0);
    return stage;
  }

  get server(): Listening {
    if (this.#server === null) throw new Error("the service is down");
    return this.#server;
  }

  get site(): Listening {
    if (this.#site === null) throw new Error("the site is down");
    return this.#site;
  }

  /** Forgets what earlier tests did. */
  reset(): void {
    this.mood = "well";
    this.asked = [];
    this.feedback = [];
    this.erased = [];
    this.sitePolicy = "";
  }

  /** Starts the service, at a port of its own or one that it had before. */
  async begin(port: number): Promise<void> {
    this.#server = await listen(this.#answer, port);
  }

  /** Ends the service as a kill does: at once, whatever is under way. */
  async kill(): Promise<void> {
    const { server } = this;
    this.#server = null;
    await server.kill();
  }

  /** Goes on with the answer under way. */
  tell(event: "delta" | "answer", data: unknown): void {
    this.#held?.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (event === "answer") this.#held?.end();
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.#server?.kill();
    await this.#site?.kill();
  }

  async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      locale: "zh-CN",
      viewport: { width: 1200, height: 800 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    this.complaints = [];
    page.on("console", (message) => message.type() === "error" && this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    await page.goto(url, { waitUntil: "load" });
    return page;
  }

  /** A page of another site with the widget's script tag in it. */
  embed(attributes = "", body = ""): void {
    this.sitePage = `<!doctype html><html lang="zh"><head><title>x</title></head><body>${body}
    <script async src="${this.server.url}/widget.js" ${attributes}></script></body></html>`;
  }

  #showSite(response: ServerResponse): void {
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      ...(this.sitePolicy === "" ? {} : { "Content-Security-Policy": this.sitePolicy }),
    });
    response.end(this.sitePage);
  }

  #appFor(origin: string): RequestListener {
    const service = fakeService();
    return createApp(
      {
        ...service,
        ask: (request) => {
          this.asked.push(`${request.conversationId ?? "new"} ${request.question} ${request.asOf ?? "today"}`);
          return service.ask(request);
        },
      },
      { publicUrl: "", trustProxy: 0, corsOrigins: [origin] },
      pino({ level: "silent" }),
    );
  }

  readonly #answer: RequestListener = (request, response) => {
    const isQuestion = request.url === "/api/v1/ask";
    if (this.mood === "down") response.destroy();
    else if (isQuestion && this.mood === "breaks off") breakOff(response);
    else if (isQuestion && this.mood === "slow") {
      this.#held = begin(response);
    } else if (request.method === "DELETE") {
      this.erased.push(request.url ?? "");
      response.writeHead(204).end();
    } else if (request.url === "/api/v1/feedback") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const key = request.headers["idempotency-key"];
        this.feedback.push({ ...JSON.parse(Buffer.concat(parts).toString()), key });
        response.writeHead(201, { "Content-Type": "application/json" }).end("{}");
      });
    } else this.#app(request, response);
  };
}

function begin(response: ServerResponse): ServerResponse {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(BEGINNING);
  return response;
}

/** A server that can be ended without its consent. */
interface Listening {
  readonly url: string;
  readonly port: number;
  kill(): Promise<void>;
}

async function listen(listener: RequestListener, port: number): Promise<Listening> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound: AddressInfo | string | null = server.address();
  const own = bound !== null && typeof bound === "object" ? bound.port : port;
  return {
    url: `http://127.0.0.1:${String(own)}`,
    port: own,
    kill: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(BEGINNING, () => response.destroy());
}

export const box = (page: Page): Locator => page.locator("policy-chat #question");
export const turn = (page: Page, at = 0): Locator => page.locator("policy-chat .turn[data-key]").nth(at);

/** Asks and waits for the answer. */
export async function ask(page: Page, question: string): Promise<void> {
  const before = await page.locator("policy-chat .turn[data-key]").count();
  await box(page).fill(question);
  await box(page).press("Enter");
  await page.locator(`policy-chat .turn[data-state=answered]`).nth(before).waitFor();
}

export async function openBubble(page: Page): Promise<void> {
  await page.locator("policy-chat .launcher").click();
  await box(page).waitFor();
}
