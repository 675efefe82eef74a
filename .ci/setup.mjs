// Installs what is missing, and does nothing when nothing is. Node built-ins only; runs on Node 20.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = text => process.stderr.write(`${text}\n`);

/** What npm wrote when it last installed, against what the lock file asks for now. */
function modulesMissing() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return true;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, { version, optional, dev, link }]) =>
      path.startsWith('node_modules/') && !optional && !link && (dev || version) && there[path]?.version !== version,
  );
}

function installModules() {
  say('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say('npm ci failed; what it said stands above. Mend that and run the command again.');
    process.exit(1);
  }
}

const chromiums = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function installChromium() {
  if (chromiums.some(path => path && existsSync(path))) return;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
      return;
    } catch {
      say('apt-get could not install Chromium.');
    }
  }
  say('The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install chromium');
  say('Elsewhere: install Chromium or Chrome and set CHROMIUM to its path.');
  process.exit(1);
}

if (modulesMissing()) installModules();
if (process.argv.includes('chromium')) installChromium();
