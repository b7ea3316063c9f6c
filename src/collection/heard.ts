/** Lets what came in meanwhile be heard: answers of threads, requests of readers. */
export const heard = (): Promise<void> => new Promise((done) => setImmediate(done))
