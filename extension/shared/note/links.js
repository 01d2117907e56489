/** *url* when it is a plain https address, else null: nothing else is ever opened. */
export function safeUrl(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "https:" && !parsed.username ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Open *url* in a new tab that cannot reach back. */
export function openUrl(url) {
  const safe = safeUrl(url);
  if (safe) window.open(safe, "_blank", "noopener,noreferrer");
}

/** The order's conversation with its seller, on the site the order was read on; the Russian one has it on the order's page. @param {{order_id: string, site?: string}} order of a Report */
export function conversation({ order_id: orderId, site }) {
  const id = /^[0-9]{10,20}$/.test(orderId ?? "") ? orderId : "";
  if (id && site === "aliexpress.ru") return `https://aliexpress.ru/order-list/${id}`;
  return id && `https://www.aliexpress.${site === "aliexpress.us" ? "us" : "com"}/p/message/index.html?fromCode=order&orderId=${id}`;
}

/** Save *text* as a file. The link is never in the page, so the page does not see the click. */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
