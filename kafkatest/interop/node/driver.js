'use strict';

// What every driver of this folder shares: the command line, the lines on
// standard output and the end of standard input. ../README.md has the protocol.

const filler = 'x'.repeat(100);

// emit prints one event as a line of JSON.
function emit(event, fields) {
  process.stdout.write(JSON.stringify({ event, ...fields }) + '\n');
}

// run does the step named on the command line, then ends the process: with 0
// when the step's promise was kept, else with 1 and the reason on standard
// error. Every step gets the bootstrap address, its arguments and a promise
// that is kept when standard input ends.
function run(steps) {
  const [step, bootstrap, ...rest] = process.argv.slice(2);
  const args = Object.fromEntries(rest.map((arg) => {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(arg) || fail(`got argument ${arg}, want key=value`);
    return [key, /^(partitions?|count)$/.test(key) ? Number(value) : value];
  }));
  if (!Object.hasOwn(steps, step)) fail(`got step ${step}, want one of ${Object.keys(steps)}`);

  const stopped = new Promise((resolve) => {
    process.stdin.on('end', resolve).on('error', resolve).resume();
  });
  Promise.resolve(steps[step](bootstrap, args, stopped)).then(() => process.exit(0), fail);
}

function fail(err) {
  process.stderr.write(`${(err && err.stack) || err}\n`);
  process.exit(1);
}

// expected gives record i of those that the writer called name produces.
function expected(name, i) {
  return { key: `${name}-k${i}`, value: `${name}-${i}-${filler}` };
}

// parseFrom takes the `from` argument apart: {start}, {offset} or {time}.
function parseFrom(from) {
  if (from === 'start') return { start: true };
  const [kind, number] = from.split(':');
  if (kind !== 'offset' && kind !== 'time') fail(`got from=${from}, want start, offset:<n> or time:<ms>`);
  return { [kind]: Number(number) };
}

// retry calls f until its promise is kept, for ten seconds at most: a commit
// in the middle of a rebalance is refused and right a moment later.
async function retry(f) {
  const deadline = Date.now() + 10000;
  for (;;) {
    try {
      return await f();
    } catch (err) {
      if (Date.now() > deadline) throw err;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

module.exports = { emit, expected, fail, parseFrom, retry, run };
