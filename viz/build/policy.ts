/** No eval, no inline script or style, no other host. */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Puts the policy into a page, before its title; `more` are rules that it needs besides. */
export function withPolicy(html: string, more: readonly string[] = []): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${[...RULES, ...more].join("; ")}">`;
  return html.replace("<title>", () => `${policy}\n    <title>`);
}
