/** When nothing is pressed: a press that ends on what has just come in between would be a click on nothing. */
export async function released(): Promise<void> {
  while (document.querySelector(":active")) await new Promise((wake) => setTimeout(wake, 50));
}
