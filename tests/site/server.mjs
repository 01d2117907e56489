/**
 * The stage: an HTTPS server that plays every AliExpress host and Cainiao's, behind a CONNECT proxy that leads there and writes down who asked for what.
 * Everything listens on 127.0.0.1; nothing is ever passed on to the network.
 */
import { readFileSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { connect } from "node:net";
import { makeCertificate } from "./certificate.mjs";
import { renderDocument } from "./pages/index.mjs";
import { optionsOf, route } from "./routes.mjs";
import { ordersOf, view } from "./views.mjs";

const OURS = /^(?:(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us|ru)|global\.cainiao\.com)$/;
const NAMES = [...["com", "us", "ru"].flatMap((end) => [`aliexpress.${end}`, `*.aliexpress.${end}`]), "global.cainiao.com"];
const FILES = { "main.js": "text/javascript", "reconcile.js": "text/javascript", "list.js": "text/javascript", "tracking.js": "text/javascript", "look.css": "text/css" };
const HEAD = '<link rel="stylesheet" href="/_stage/look.css"><link rel="icon" href="data:,"><script type="module" src="/_stage/main.js"></script>';

const listen = (server) => new Promise((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", () => done(server.address().port)));

function answer(request, defaults) {
  const host = request.headers.host.split(":")[0];
  const url = new URL(request.url, `https://${host}`);
  if (url.pathname.startsWith("/_stage/")) {
    const name = url.pathname.slice(8);
    if (name === "view") {
      const page = new URL(url.searchParams.get("page"), `https://${host}`);
      return ["application/json", JSON.stringify(view({ ...route(host, page), ...defaults, ...optionsOf(page.searchParams) }))];
    }
    if (FILES[name]) return [FILES[name], readFileSync(new URL(`behaviour/${name}`, import.meta.url))];
    return null;
  }
  const options = { ...route(host, url), ...defaults, ...optionsOf(url.searchParams) };
  return ["text/html", renderDocument({ ...options, orders: ordersOf(options.set) }, "", HEAD)];
}

/**
 * @param {object} defaults options of `renderPage` and of the behaviour for every page that does not say otherwise
 * @returns {Promise<{proxy: string, log: object[], defaults: object, stop: () => Promise<void>}>} `log` has one entry for every
 *   tunnel (`what: "connect"`), page-side request (`"request"`, with what it says about its origin) and anything refused (`"refused"`)
 */
export async function startStage(defaults = {}) {
  const log = [];
  const sockets = new Set();
  const keep = (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
  };

  const site = createServer(makeCertificate(NAMES), (request, response) => {
    const { origin, referer, "sec-fetch-site": from, "sec-fetch-dest": dest } = request.headers;
    log.push({ what: "request", host: request.headers.host, method: request.method, path: request.url, origin, referer, from, dest });
    let found;
    try {
      found = answer(request, defaults);
    } catch (error) {
      response.writeHead(500).end(String(error.stack));
      return;
    }
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${found[0]}; charset=utf-8` }).end(found[1]);
  }).on("connection", keep).on("tlsClientError", () => {});
  const sitePort = await listen(site);

  const proxy = createProxy((request, response) => {   // plain http: no page of ours needs it
    log.push({ what: "refused", url: request.url });
    response.writeHead(502).end();
  }).on("connection", keep).on("connect", (request, client, head) => {
    const host = request.url.split(":")[0];
    if (!OURS.test(host)) {
      log.push({ what: "refused", url: request.url });
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    log.push({ what: "connect", host });
    const server = connect(sitePort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      server.write(head);
      server.pipe(client).pipe(server);
    });
    keep(server);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });
  const proxyPort = await listen(proxy);

  async function stop() {
    for (const socket of sockets) socket.destroy();
    await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
  }
  return { proxy: `127.0.0.1:${proxyPort}`, proxyPort, log, defaults, stop };
}
