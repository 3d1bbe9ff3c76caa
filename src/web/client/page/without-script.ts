/** What only helps where no script runs goes away. */
export function hideWithoutScript(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true
}
