/**
 * Gives the module of a library by its package name, at the moment it is first needed. Node loads it then; elsewhere it has been
 * loaded before.
 */
export type LoadLibrary = (name: string) => unknown;
