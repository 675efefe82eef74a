// Files to try: the linter's own example, and one in which nothing is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const examples = {
  faulty: readFileSync(join('linter', 'example', 'connections.yaml'), 'utf8'),
  clean: `version: 1
connections:
  clay-main:
    provider: clay
    credentials:
      apiKey: \${CLAY_API_KEY}
      workspaceId: "1060661"
  clerk-main:
    provider: clerk
    environment: production
    credentials:
      secretKey: \${CLERK_SECRET_KEY}
`,
} as const;
