const BLOCK = 512;

/**
 * Write the files of a plain ustar archive, as our build makes it, into Pyodide's file system.
 * @param {{mkdirTree: Function, writeFile: Function}} FS
 * @param {ArrayBuffer} archive
 * @param {string} folder where to, without a closing slash
 * @throws {RangeError} when the archive is cut short
 */
export function untar(FS, archive, folder) {
  const bytes = new Uint8Array(archive);
  const text = (start, length) => String.fromCharCode(...bytes.subarray(start, start + length)).split("\0", 1)[0];
  const folders = new Set();
  let at = 0;
  while (bytes[at]) {
    const prefix = text(at + 345, 155);
    const path = `${folder}/${prefix ? `${prefix}/` : ""}${text(at, 100)}`;
    const size = Number.parseInt(text(at + 124, 12), 8);
    const parent = path.slice(0, path.lastIndexOf("/"));
    if (!folders.has(parent)) FS.mkdirTree(parent);
    folders.add(parent);
    at += BLOCK;
    if (!(at + size <= bytes.length)) break; // also when the size is not a number
    FS.writeFile(path, bytes.subarray(at, at + size));
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
  if (!(at + BLOCK <= bytes.length)) throw new RangeError("rules.tar is cut short");
}
