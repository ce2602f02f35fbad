import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

// One file, because opening and resolving many is what makes a Node command slow to start. CommonJS, because its loader
// starts faster, and because a module that is imported dynamically is then evaluated only when a command asks for it.
await build({
  entryPoints: [join(packageFolder, 'src/main.ts')],
  outfile: join(packageFolder, 'dist/thidua.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
});
