// Loads nothing: what a Node process costs by itself.
export {};
