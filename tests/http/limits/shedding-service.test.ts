import { connect, createServer, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { pacedQueue, sheddingService } from "../../../src/http/limits/shedding-service.ts";
import { fakeService } from "../fake-service.ts";

it("between two answers many connections are taken in, so that they can be turned away", async () => {
  let taken = 0;
  const server = createServer(() => {
    taken += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const takenBefore: number[] = [];
  const house = fakeService();
  const service = sheddingService(
    fakeService({
      documents: (asOf) => {
        takenBefore.push(taken);
        return house.documents(asOf);
      },
    }),
    pacedQueue(),
  );
  const sockets = Array.from({ length: 80 }, () => connect(port, "127.0.0.1"));
  await Promise.all([service.documents(), service.documents(), service.documents(), service.documents()]);
  // A slow machine is given longer, and may have them all before the last answer.
  takenBefore.forEach((seen, answers) => {
    expect(seen).toBeGreaterThanOrEqual(Math.min(sockets.length, 15 * (answers + 1)));
  });
  expect(takenBefore).toHaveLength(4);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});
