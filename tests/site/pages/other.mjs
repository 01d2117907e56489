/** A page that talks about an order without being an order page: messages, receipts, payment. */
import { escape } from "./skin.mjs";

export const body = (skin, [order]) => `<main><h1>Store messages</h1><p>Order ${escape(skin.orderId ?? order.id)}</p>
<p>Your tracking number: ${escape(order.parcels?.[0]?.number ?? "")}</p><a href="${escape(skin.detailUrl(order.id))}">${escape(skin.labels.details)}</a></main>`;
