// SPDX-License-Identifier: Apache-2.0
// typst by node, as `./dev bench` times it.
//   node typst_compile.mjs once FOLDER FONTS DOCUMENT.typ OUT.pdf
//   node typst_compile.mjs warm FOLDER FONTS DOCUMENT.typ ROUNDS   (prints a median in ms, cache evicted each time)
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
const [mode, folder, fonts, source, last] = process.argv.slice(2);
const { NodeCompiler } = createRequire(folder + '/')('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fonts.split(':') }] });
const mainFileContent = readFileSync(source, 'utf8');
const compile = () => compiler.pdf({ mainFileContent }, { creationTimestamp: 0 });
if (mode === 'once') {
  writeFileSync(last, compile());
} else {
  const times = [];
  for (let round = 0; round < Number(last) + 2; ++round) {
    compiler.evictCache(0);
    const start = process.hrtime.bigint();
    compile();
    if (round >= 2) times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  console.log(times[Math.floor(times.length / 2)].toFixed(2));
}
