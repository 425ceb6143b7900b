// Imports nothing: the cost of a type check without a client.
export {};
