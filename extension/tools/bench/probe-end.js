globalThis.probe.end();
