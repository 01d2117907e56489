// Node answers an error inside Pyodide with that whole megabyte of source; what went wrong is enough.
process.on("uncaughtException", (error) => {
  console.error(String(error?.stack ?? error).split("\n", 20).map((line) => line.slice(0, 300)).join("\n"));
  process.exit(1);
});
