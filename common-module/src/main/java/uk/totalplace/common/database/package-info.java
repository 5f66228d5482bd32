/**
 * The database where objects would be too slow: many rows at once, sets compared with sets.
 * Enter at {@link uk.totalplace.common.database.Database} inside a transaction.
 * Single records are not here; entities and their repositories keep those.
 */
package uk.totalplace.common.database;
