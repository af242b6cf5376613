/** The program of a thread: it does each task it is sent, and sends back what came of it. */
import { hear, lineHome } from "./machine.ts";
import { done, handedOver, type Task } from "./tasks.ts";

const home = lineHome();

hear(home, (task) => {
  const answer = done(task as Task);
  home.postMessage(answer, handedOver(answer));
});
