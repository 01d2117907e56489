/** Orders remembered on this device: one key per order, so that two tabs never overwrite each other's orders. */
import { keepNotes } from "./notes.js";
import { emptyRecord, key, recordFrom } from "./record.js";
import { read, remove, write } from "./storage.js";
import { KEY as TABLES } from "./tables.js";

const name = (orderId) => `order:${orderId}`;
const numberName = (number) => `number:${key(number)}`;
const ORDERS = 1000;

/** @param {string[]} orderIds @returns {Promise<Map<string, import("./record.js").Record>>} those that are known */
export async function loadOrders(orderIds) {
  const stored = await read(orderIds.slice(0, ORDERS).map(name));
  const records = new Map();
  for (const id of orderIds) {
    const record = recordFrom(stored[name(id)]);
    if (record) records.set(id, record);
  }
  return records;
}

/** Changes wait for one another: each starts from what the one before it wrote. */
let queue = Promise.resolve();

/**
 * Change what is remembered of some orders, starting from what another tab may have written meanwhile.
 * @param {Map<string, (record: import("./record.js").Record) => import("./record.js").Record>} changes by order id
 * @param {string} today ISO day
 * @returns {Promise<boolean>} false when not all could be written
 */
export function changeOrders(changes, today) {
  const done = queue.then(() => change(changes, today));
  queue = done.catch(() => false);
  return done;
}

async function change(changes, today) {
  const known = await loadOrders([...changes.keys()]);
  const records = new Map([...changes].map(([id, change]) => [id, change(known.get(id) ?? emptyRecord(today))]));
  if (!(await writeAll(records))) {
    // Full: old answers can be had again, what was learned cannot.
    await dropAnswers();
    for (const record of records.values()) delete record.answer;
    if (!(await writeAll(records))) return false;
  }
  await indexNumbers(records);
  return true;
}

const AT_ONCE = 10; // records per write: the browser tells every open page of them

async function writeAll(records) {
  const items = [...records].map(([id, record]) => [name(id), record]);
  for (let at = 0; at < items.length; at += AT_ONCE) if (!(await write(Object.fromEntries(items.slice(at, at + AT_ONCE))))) return false;
  return true;
}

/** The numbers under which *record*'s parcels travel now. @param {import("./record.js").Record} record */
export const numbersOf = (record) => [...new Set(record.parcels.flatMap(({ number, others }) => [number, ...others.map((other) => other.number)]).map(key))].filter((number) => number.length >= 8);

async function indexNumbers(records) {
  const pairs = [...records].flatMap(([id, record]) => numbersOf(record).map((number) => [number, id]));
  if (!pairs.length) return;
  const stored = await read(pairs.map(([number]) => numberName(number)));
  const changed = {};
  for (const [number, id] of pairs) {
    const each = numberName(number);
    const orders = changed[each] ?? idsFrom(stored[each]);
    if (!orders.includes(id)) changed[each] = [...orders, id].slice(-50);
  }
  if (Object.keys(changed).length) await write(changed);
}

const idsFrom = (stored) => (Array.isArray(stored) ? stored.filter((id) => typeof id === "string" && /^[0-9]{10,20}$/.test(id)) : []);

/**
 * Orders, not among *orderIds*, that carry one of *numbers* too.
 * @returns {Promise<Array<{order_id: string, numbers: string[]}>>}
 */
export async function othersWith(numbers, orderIds) {
  const wanted = [...new Set(numbers.map(key))].filter((number) => number.length >= 8);
  const stored = wanted.length ? await read(wanted.map(numberName)) : {};
  const orders = new Map();
  for (const number of wanted) {
    for (const id of idsFrom(stored[numberName(number)])) if (!orderIds.includes(id)) orders.set(id, [...(orders.get(id) ?? []), number]);
  }
  return [...orders].map(([order_id, its]) => ({ order_id, numbers: its }));
}

const ours = (stored) => Object.keys(stored).filter((each) => /^(?:order:|number:|notes$)/.test(each));

/** Forget everything learned; settings stay. The tables can be had again. */
export const forgetAll = async () => remove([...ours(await read(null)), "ways", TABLES]);

/** Forget some orders. @param {string[]} orderIds */
export async function forget(orderIds) {
  const stored = await read(orderIds.map(name));
  await remove(orderIds.map(name));
  await keepNotes((id) => !orderIds.includes(id));
  const numbers = orderIds.flatMap((id) => numbersOf(recordFrom(stored[name(id)]) ?? { parcels: [] }));
  const indexed = await read(numbers.map(numberName));
  for (const number of numbers) {
    const left = idsFrom(indexed[numberName(number)]).filter((id) => !orderIds.includes(id));
    await (left.length ? write({ [numberName(number)]: left }) : remove([numberName(number)]));
  }
}

/**
 * Forget what is older than *days*, or cannot be read, and the oldest beyond a thousand orders.
 * @param {string} today ISO day
 */
export async function sweep(today, days) {
  const stored = await read(null);
  const oldest = new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  const kept = [];
  const old = [];
  for (const each of Object.keys(stored).filter((one) => one.startsWith("order:"))) {
    const record = recordFrom(stored[each]);
    // Seen on a day that is still to come: the clock was wrong then, and the order's days begin now.
    if (record?.at > today) await write({ [each]: { ...stored[each], at: today } });
    if (record && record.at >= oldest) kept.push({ id: each.slice(6), at: record.at });
    else old.push(each.slice(6));
  }
  kept.sort((a, b) => (a.at < b.at ? 1 : -1));
  old.push(...kept.slice(ORDERS).map(({ id }) => id));
  if (old.length) await forget(old);
  const alive = new Set(kept.slice(0, ORDERS).map(({ id }) => id));
  await remove(Object.keys(stored).filter((each) => each.startsWith("number:") && !idsFrom(stored[each]).some((id) => alive.has(id))));
}

const LEAP = 31; // days

/**
 * The same, at most once a day: it looks at everything stored. A clock that leapt, or ran backwards, since the last time may be wrong, and what a
 * wrong clock erases nobody can bring back: the days then have to go on from there first.
 */
export async function sweepDaily(today, days) {
  const { swept, leapt } = await read(["swept", "leapt"]);
  if (swept === today) return;
  const passed = daysFrom(swept, today);
  const trusted = passed > 0 && (passed <= LEAP || leapt === true);
  await write({ swept: today, leapt: passed > LEAP && !trusted });
  if (trusted) await sweep(today, days);
}

const daysFrom = (earlier, later) => (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000;

async function dropAnswers() {
  const stored = await read(null);
  for (const each of Object.keys(stored).filter((one) => one.startsWith("order:"))) {
    if (!stored[each]?.answer) continue;
    const { answer, ...rest } = stored[each];
    await write({ [each]: rest });
  }
}

/** For the options page. @returns {Promise<Array<{orderId: string, at: string, numbers: string[]}>>} newest first */
export async function remembered() {
  const stored = await read(null);
  const rows = Object.keys(stored).filter((each) => each.startsWith("order:")).map((each) => ({ orderId: each.slice(6), record: recordFrom(stored[each]) }));
  return rows.filter(({ record }) => record).map(({ orderId, record }) => ({ orderId, at: record.at, numbers: numbersOf(record) })).sort((a, b) => (a.at < b.at ? 1 : -1));
}
