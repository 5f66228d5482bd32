/**
 * Work that one node does at a time.
 * Enter at {@link uk.totalplace.common.lease.Leases}.
 * Locks on records are not here: two editors meet at the record's version.
 */
package uk.totalplace.common.lease;
