/**
 * How records of any kind are pointed at, found and searched, whoever keeps them.
 * Enter at {@link uk.totalplace.common.record.Records}; a register takes part with a {@link uk.totalplace.common.record.SearchSource}.
 * Before records are taken out a register fires {@link uk.totalplace.common.record.RecordsGoing}.
 * The records themselves are not here, and neither is who may see one: each register decides that in its own query.
 */
package uk.totalplace.common.record;
