/** How often each way of reading was the one that worked: a redesign shows as a shift. No text of any page is in it. */
import { read, write } from "./storage.js";

/** @param {string} kind page kind @param {Array<Record<string, string>>} readings `ways` of orders */
export async function countWays(kind, readings) {
  const { ways } = await read("ways");
  const counts = ways && typeof ways === "object" && !Array.isArray(ways) ? ways : {};
  const page = (counts[kind] ??= {});
  for (const reading of readings) {
    for (const [field, way] of Object.entries(reading)) {
      const field_ = (page[field] ??= {});
      field_[way] = (Number(field_[way]) || 0) + 1;
    }
  }
  return write({ ways: counts });
}

/** @returns {Promise<Record<string, Record<string, Record<string, number>>>>} kind → field → way → times */
export const waysUsed = async () => (await read("ways")).ways ?? {};
