// SPDX-License-Identifier: Apache-2.0
// The public checkers for Chinese on the same files: node peers.mjs NODE_FOLDER OUT FILE…
// NODE_FOLDER has autocorrect-node and zhlint installed. Writes OUT/<peer>.json, findings as score.py
// reads them, and prints the time that each took (its own calls alone, second round) and its crashes.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [folder, out, ...files] = process.argv.slice(2)
const require = createRequire(path.resolve(folder, 'package.json'))
const autocorrect = require('autocorrect-node')
const zhlint = await import(pathToFileURL(path.resolve(folder, 'node_modules/zhlint/lib/index.js')).href)
const texts = files.map((file) => fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))

const on = ['fullwidth', 'no-space-fullwidth', 'no-space-fullwidth-quote', 'halfwidth-word', 'halfwidth-punctuation']
const blanks = ['space-word', 'space-punctuation', 'space-bracket', 'space-backticks', 'space-dash', 'space-dollar']
const autocorrectRules = (blank) => JSON.stringify({
  rules: Object.fromEntries([...on.map((rule) => [rule, 1]), ...blanks.map((rule) => [rule, blank]), ['spellcheck', 0]]),
})
const zhlintDefault = { preset: 'default' }
// GB/T 15834 and 15835: no blanks between Han and digits, full-width brackets and marks.
const zhlintTuned = {
  preset: 'default', halfwidthPunctuation: '[]{}', fullwidthPunctuation: '，。：；？！“”‘’（）', spaceBetweenMixedwidthContent: false,
  spaceOutsideHalfwidthQuotation: false, spaceOutsideHalfwidthBracket: false, spaceAfterHalfwidthPauseOrStop: false,
  spaceBetweenHalfwidthContent: undefined,
}

// Where two lines differ: [start, end, replacement] in the old one. Lines are short; the table is small.
function changes(before, after) {
  const a = [...before], b = [...after]
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; --i)
    for (let j = b.length - 1; j >= 0; --j)
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1])
  const found = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) { ++i; ++j; continue }
    const start = i
    let text = ''
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j < b.length && (i === a.length || table[i][j + 1] >= table[i + 1][j])) text += b[j++]
      else ++i
    }
    found.push([start, i, text])
  }
  return found
}

// The tool's own work is timed; turning its answers into ranges is ours and is not.
function byAutocorrect(config) {
  return {
    begin: () => autocorrect.loadConfig(config),
    work: (text) => autocorrect.lintFor(text, 'issue.txt').lines,
    ranges(text, lines) {
      const starts = [0]
      for (const line of text.split('\n')) starts.push(starts.at(-1) + [...line].length + 1)
      return lines.flatMap(({ l, c, old, new: mended }) => {
        const from = starts[l - 1] + c - 1
        return changes(old, mended).map(([start, end, replacement]) => ({
          file_start: from + start, file_end: from + end, fixes: [{ start: from + start, end: from + end, text: replacement }], start: from + start,
        }))
      })
    },
  }
}

function byZhlint(rules) {
  const lint = (text) => zhlint.run(text, { rules: { ...rules }, hyperParse: [], logger: { log() {}, warn() {}, error() {} } }).validations
  return {
    begin() {},
    work(text) {
      try {
        return lint(text)
      } catch {
        return this.byLine(text)
      }
    },
    // It throws on some texts (zhlint issue 163): what it can read it still reads, line by line.
    byLine(text) {
      let at = 0
      return text.split('\n').flatMap((line) => {
        const from = at
        at += line.length + 1
        try {
          return lint(line).map((found) => ({ ...found, index: found.index + from }))
        } catch {
          crashes += 1
          return []
        }
      })
    },
    ranges: (text, validations) => validations.map(({ index, length, target, message }) => {
      const [start, end] = target === 'spaceAfter' ? [index + length, index + length] : [index, index + length]
      const points = (position) => [...text.slice(0, position)].length
      return { file_start: points(start), file_end: points(end), message }
    }),
  }
}

let crashes = 0
const figures = {}
for (const [name, peer] of Object.entries({
  autocorrect: byAutocorrect(autocorrectRules(1)),
  'autocorrect, GB': byAutocorrect(autocorrectRules(0)),
  zhlint: byZhlint(zhlintDefault),
  'zhlint, GB': byZhlint(zhlintTuned),
})) {
  peer.begin()
  texts.forEach((text) => peer.work(text))
  crashes = 0
  const begun = performance.now()
  const answers = texts.map((text) => peer.work(text))
  const ms = performance.now() - begun
  const findings = answers.flatMap((answer, index) => peer.ranges(texts[index], answer).map((row) => ({ file: files[index], ...row })))
  fs.writeFileSync(path.join(out, `${name}.json`), JSON.stringify(findings))
  figures[name] = { ms, crashes }
}
console.log(JSON.stringify(figures))
