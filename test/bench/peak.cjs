// Preloaded into what is measured: writes down the most memory it held, in KiB.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  // What the system counts for a process begins with that of the one that started it; here it does not.
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  writeFileSync(process.env.BENCH_PEAK, /^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? String(process.resourceUsage().maxRSS));
});
