export { simulateLedgerInThreads } from "./threads/simulateLedgerInThreads.ts";
export { startThreads } from "./threads/startThreads.ts";
export type { StartedThread, ThreadOptions, Threads } from "./threads/threads.ts";
