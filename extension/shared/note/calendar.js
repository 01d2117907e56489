/** Reminders as an iCalendar file (RFC 5545). */

/** TEXT escaping, section 3.3.11; control characters have no place in a content line. */
const escape = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n").replace(/[\u0000-\u001f\u007f]/g, "");

/** Folding, section 3.1: lines of at most 75 octets, never through a character. */
function fold(line) {
  const encoder = new TextEncoder();
  const lines = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...lines, part].join("\r\n");
}

const plain = (iso) => iso.slice(0, 10).replaceAll("-", "");

/** DATE of the day after: DTEND is exclusive. */
function dayAfter(iso) {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return plain(date.toISOString());
}

/**
 * @param {Array<{uid: string, date: string, summary: string, description: string, url?: string}>} events all-day events;
 *   the same uid replaces an earlier import
 * @param {string} now ISO instant of the answer, for DTSTAMP
 * @returns {string} the file, lines ended by CRLF
 */
export function calendar(events, now) {
  const at = new Date(now);
  const stamp = (Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString().replace(/[-:]|\.[0-9]+/g, "");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//WhyTrack//WhyTrack//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
  for (const { uid, date, summary, description, url } of events) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${escape(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(date)}`,
      `DTEND;VALUE=DATE:${dayAfter(date)}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      ...(url ? [`URL:${url}`] : []),
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escape(summary)}`,
      // Nine in the morning of the day before an all-day event that begins at midnight.
      "TRIGGER:-PT15H",
      "END:VALARM",
      "END:VEVENT",
    );
  }
  return [...lines, "END:VCALENDAR"].map(fold).join("\r\n") + "\r\n";
}
