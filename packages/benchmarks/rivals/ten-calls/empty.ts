// Imports nothing: what a type check costs without any client.
export {};
