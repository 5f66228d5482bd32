/**
 * What the partners ask of government, and what government has answered or committed itself to.
 * Enter at {@link uk.totalplace.barriers.ask.Asks}.
 * What an ask would remove is not here, it is the barrier's.
 */
package uk.totalplace.barriers.ask;
