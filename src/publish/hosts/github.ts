import type { HostFile } from "./place.ts";

/**
 * A workflow for GitHub Pages: builds at every push to `main` and publishes. That host sends no headers of ours, so
 * there the policy that each page says itself is what holds.
 */
export function github(): HostFile[] {
  const text = `name: Publish the archive
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - run: npm ci
      - run: npm run build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
  return [{ path: ".github/workflows/pages.yml", text }];
}
