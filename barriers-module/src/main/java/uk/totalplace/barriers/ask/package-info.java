/**
 * What the partners ask of government, what government has answered or promised, and the letters between them.
 * Enter at {@link uk.totalplace.barriers.ask.Asks}.
 * What an ask would remove is not here, it is the barrier's; nor does an answer move a barrier, a person does.
 */
package uk.totalplace.barriers.ask;
