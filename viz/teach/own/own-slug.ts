/** The slug of a lesson that comes with its address: a file that somebody brought, packed into the fragment. */
export const OWN = "own";
