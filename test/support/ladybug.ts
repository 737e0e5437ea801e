import { loadPeer } from "../../src/node/ladybug/peer.js";

/** Whether the optional database is installed. */
export const hasLadybug: boolean = await loadPeer().then(
  () => true,
  () => false,
);
