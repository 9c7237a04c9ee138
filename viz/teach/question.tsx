import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/** How deep a question's heading lies: in class it stands below the step's, in a panel of the page two deeper. */
export const QuestionLevel = createContext<"h2" | "h4">("h2");

export function Question({ children }: { readonly children: ComponentChildren }) {
  const Heading = useContext(QuestionLevel);
  return <Heading>{children}</Heading>;
}
