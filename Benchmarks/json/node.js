// SPDX-License-Identifier: MIT
const fs = require("fs");

function timed(name, body) {
  const start = process.hrtime.bigint();
  const value = body();
  console.log(`${name}: ${Number(process.hrtime.bigint() - start) / 1e9}`);
  return value;
}

const value = timed("read", () => JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
timed("write", () => JSON.stringify(value));
