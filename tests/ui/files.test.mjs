/** What is saved, to its last byte. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../extension/shared/note/calendar.js";
import { daysBetween, showDay } from "../../extension/shared/note/dates.js";
import { conversation, safeUrl } from "../../extension/shared/note/links.js";

const EVENT = { uid: "act-by-8190000000000001-0@whytrack", date: "2026-12-31", summary: "Last day; to act, now", description: "Line\nback\\slash", url: "https://www.aliexpress.com/" };

test("a calendar is RFC 5545 to the byte", () => {
  assert.equal(
    calendar([EVENT], "2026-11-23T10:15:00+01:00"),
    [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//WhyTrack//WhyTrack//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT"],
      ...["UID:act-by-8190000000000001-0@whytrack", "DTSTAMP:20261123T091500Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"],
      ...["SUMMARY:Last day\\; to act\\, now", "DESCRIPTION:Line\\nback\\\\slash", "URL:https://www.aliexpress.com/", "TRANSP:TRANSPARENT"],
      ...["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Last day\\; to act\\, now", "TRIGGER:-PT15H", "END:VALARM", "END:VEVENT", "END:VCALENDAR", ""],
    ].join("\r\n"),
  );
});

test("long lines are folded at 75 octets, never through a character", () => {
  const summary = "Срок защиты покупателя ".repeat(12) + "😀".repeat(30);
  const file = calendar([{ ...EVENT, summary }], "2026-11-23T10:15:00+01:00");
  for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(file.replaceAll("\r\n ", "").includes(`SUMMARY:${summary}`));
});

test("nothing can break out of a line of the calendar", () => {
  const file = calendar([{ ...EVENT, summary: "a\r\nATTENDEE:b\u0000\u001bc\rd" }], "2026-11-23T10:15:00Z");
  assert.ok(file.includes("SUMMARY:a\\nATTENDEE:bcd\r\n"));
});

test("days", () => {
  assert.equal(daysBetween("2026-11-23T23:59:00+01:00", "2026-12-02"), 9);
  assert.equal(daysBetween("2026-11-23", null), null);
  assert.equal(showDay("2026-09-15", "en", "2026-11-23"), "15 Sep");
  assert.equal(showDay("2025-12-09", "en", "2026-11-23"), "9 Dec 2025");
  assert.equal(showDay("2026-02-31", "en", "2026-11-23"), "");
  assert.deepEqual(["2026-12-01", "2027-01-01", "2026-12-11"].map((iso) => showDay(iso, "fr", "2026-11-23")), ["1er déc.", "1er janv. 2027", "11 déc."]);
});

test("only https is ever opened", () => {
  for (const url of ["http://a.example/", "javascript:alert(1)", "data:text/html,x", "https://a@b.example/", "//x", "", null, undefined]) assert.equal(safeUrl(url), null, String(url));
  assert.equal(safeUrl("https://a.example/x?y=1"), "https://a.example/x?y=1");
  assert.equal(conversation({ order_id: "8190000000000001" }), "https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8190000000000001");
  assert.equal(conversation({ order_id: "1&x=2" }), "");
});
