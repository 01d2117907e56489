/** A self-signed certificate made at start (X.509 v3, P-256, RFC 5280), so that no key lies in the repository and no package is needed. */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

const der = (tag, ...parts) => {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];   // DER wants the shortest form
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts) => der(0x30, ...parts);
const set = (...parts) => der(0x31, ...parts);
const oid = (...bytes) => der(0x06, Buffer.from(bytes));
const integer = (bytes) => der(0x02, bytes[0] & 128 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);
const time = (date) => der(0x17, Buffer.from(date.toISOString().replace(/[-:T]/g, "").slice(2, 14) + "Z"));

const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const COMMON_NAME = oid(0x55, 0x04, 0x03);
const SUBJECT_ALT_NAME = oid(0x55, 0x1d, 0x11);

const pem = (label, bytes) => `-----BEGIN ${label}-----\n${bytes.toString("base64").match(/.{1,64}/g).join("\n")}\n-----END ${label}-----\n`;

/**
 * @param {string[]} names host names, wildcards allowed
 * @returns {{key: string, cert: string}} PEM, valid for a day on either side of now
 */
export function makeCertificate(names) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(COMMON_NAME, der(0x0c, Buffer.from("WhyTrack test stage")))));
  const serial = randomBytes(8);
  serial[0] = (serial[0] & 0x7f) | 1;   // positive and never with a redundant leading zero
  const now = Date.now();
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))), integer(serial), ECDSA_WITH_SHA256, name,
    sequence(time(new Date(now - 86_400_000)), time(new Date(now + 86_400_000))), name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(SUBJECT_ALT_NAME, der(0x04, sequence(...names.map((host) => der(0x82, Buffer.from(host)))))))),
  );
  const cert = sequence(body, ECDSA_WITH_SHA256, bits(sign("sha256", body, privateKey)));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), cert: pem("CERTIFICATE", cert) };
}
