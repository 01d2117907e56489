/** Content that wants to break a reader or a note: size, markup, direction, nulls, counterfeits, greedy CSS. */

const FLOOD = "ЖA1 ".repeat(25_000);   // 100 kB
const TWIST = "\u202e\u2066\u200f\u0000\u0007\ufeff";

/** The same orders with hostile texts in every field a seller can fill. */
export const hostileOrders = (orders) => orders.map((order, i) => ({
  ...order,
  title: [FLOOD, `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`, `${TWIST}Title${TWIST}`][i % 3],
  store: `${TWIST}</whytrack-note><b>Store</b>`,
  sku: FLOOD.slice(0, 9_000),
  parcels: (order.parcels ?? []).map((parcel, j) => ({
    ...parcel,
    number: [`${parcel.number}${TWIST}`, `<b>${parcel.number}</b>`, FLOOD][(i + j) % 3],
    service: FLOOD,
    events: (parcel.events ?? []).map((event) => ({ ...event, text: `<script>document.title='owned'</script>${event.text}${TWIST}` })),
  })),
}));

/** Counterfeit notes and CSS that reaches for every element of the page. */
export const HOSTILE_HEAD = `<style>* { all: revert !important; display: none !important; direction: rtl !important }
html, body, body div, body span, body a, body button, body ul, body li, body p, body h1 { display: block !important }
whytrack-note, [data-state], [data-order] { visibility: hidden; opacity: 0; position: fixed; left: -9999px; color: #fff }</style>`;

export const HOSTILE_TAIL = (id) => `<whytrack-note data-state="ready" data-order="${id}" data-number="FAKE" data-level="act" data-cause="fee_scam"><template shadowrootmode="open"><button aria-expanded="false">counterfeit</button></template></whytrack-note>`;
