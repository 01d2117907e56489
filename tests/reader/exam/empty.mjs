/** Pages with no order to see, and pages whose orders nobody can read. */
const goods = `<section><h2>More to love</h2><a href="/item/1005006001002003.html">Calendar 2026</a><p>$3.99</p><p>Sale ends Nov 30, 2026</p><a href="/item/1005006001002013.html">Completed puzzle</a></section>`;
const tabs = (w) => `<div role="tablist"><a role="tab">All</a><a role="tab">${w.status}</a><a role="tab">${w.details}</a></div>`;
const search = (w) => `<form><label>${w.id}</label><input placeholder="${w.id}, ${w.placed}"><button>OK</button></form>`;
const skeleton = `<div class="order-item skeleton"><div class="line"></div><div class="line"></div></div>`.repeat(3);

/** name → body: no note at all */
export const EMPTY = {
  "nothing": () => "",
  "a word that there is nothing": (w) => `<main><h1>${w.details}</h1><p>0 · ${w.track}</p></main>`,
  "tabs and a search": (w) => `<main>${tabs(w)}${search(w)}<p>—</p></main>`,
  "goods one may like": (w) => `<main>${tabs(w)}<p>—</p>${goods}</main>`,
  "goods one may like, and when they would come": (w) => `<main>${tabs(w)}<p>—</p>${[1, 2].map((n) => `<a href="/item/100500600100200${n}.html"><b>Hot deal</b><span>${w.date}</span></a>`).join("")}</main>`,
  "a search that found nothing": (w) => `<main>${tabs(w)}<h2>“8190999988887777” (0)</h2><p>—</p></main>`,
  "a search by an order's number that found nothing": (w) => `<main>${tabs(w)}<h2>${w.id}: 8190999988887777</h2><p>—</p></main>`,
  "a filter with an order's number": (w) => `<main>${tabs(w)}<div><span>8190999988887777 ×</span></div><p>—</p></main>`,
  "placeholders that are still loading": (w) => `<main>${tabs(w)}${skeleton}</main>`,
  "a sign-in form": () => `<main><form><input name="account"><input type="password"></form></main>`,
  "a slider against robots": () => `<div class="baxia-dialog"><div id="nc_1_wrapper" class="nc-container">Please slide to verify</div></div>`,
  "orders in a list that is not shown": (w) => `<main><div style="display:none"><div class="order-item"><b>${w.status}</b><p>${w.id}: 8190000000010001</p><p>${w.placed}: ${w.date}</p></div></div></main>`,
  "a registration number in the footer": (w) => `<main>${tabs(w)}<p>—</p></main><footer>Company registration no. 1234567890123456</footer>`,
  "a help text about orders": (w) => `<main><p>${w.track}</p><p>Nov 11, 2026</p><p>Your order number has sixteen digits. You find it in the message we sent you.</p></main>`,
  "states explained": (w) => `<main><h1>${w.details}</h1>${[w.status, w.status].map((state) => `<section><h3>${state}</h3><p>Your parcel is on its way to you, and you can see where.</p><a href="/help/1.html">${w.track}</a></section>`).join("")}</main>`,
  "states as tiles": (w) => `<main>${[w.status, w.status, w.status].map((state) => `<div><img alt="" src="data:,"><b>${state}</b><span>0</span><a href="/p/order/index.html">${w.details}</a></div>`).join("")}<p>—</p></main>`,
  "states chosen as a filter": (w) => `<main>${tabs(w)}<ul><li>${w.status}<button>×</button></li><li>${w.status}<button>OK</button></li></ul><p>—</p></main>`,
  "the state that is shown, as a title, and help": (w) => `<main><h2>${w.status}</h2><p>0</p><a href="/">${w.details}</a><p><a href="/help/1.html">${w.track}</a></p>${goods}</main>`,
  "a state over goods one may like": (w) => `<main>${tabs(w)}<p>${w.status}</p><p>—</p><div><a href="/item/1005006001002003.html">Tracking collar</a><button>OK</button><button>${w.details}</button></div>${goods}</main>`,
};

/** name → body: one note that says so */
export const UNREADABLE = {
  "masked order numbers": (w) => `<main><article><b>${w.status}</b><p>${w.id}: ****0001</p><p>${w.placed}: ${w.date}</p></article></main>`,
  "states and dates only": (w) => `<main><article><b>${w.status}</b><p>${w.placed}: ${w.date}</p></article><article><b>${w.status}</b><p>${w.placed}: ${w.date}</p></article></main>`,
  "dates and numbers that are none on one line": (w) => `<main>${[1, 2].map((n) => `<article><h3>${w.status}</h3><p>${w.placed}: ${w.date} · ${w.id}: A63037${n}-Q</p><button>${w.track}</button></article>`).join("")}</main>`,
  "states and buttons only": (w) => `<main>${tabs(w)}${[1, 2].map(() => `<article><b>${w.status}</b><p><button>${w.track}</button><button>${w.details}</button></p></article>`).join("")}</main>`,
  "a single state and its button": (w) => `<main><article><div><b>${w.status}</b></div><p>Widget x1</p><p><a href="#">${w.track}</a></p></article>${goods}</main>`,
  "states and other buttons": (w) => `<main>${[1, 2, 3].map(() => `<article><b>${w.status}</b><p>Widget x1</p><div role="button">OK</div><div role="button">${w.details}</div></article>`).join("")}</main>`,
  "pictures of orders": () => `<main><div class="order-item"><canvas></canvas><p>a1b2c3</p></div></main>`,
};
