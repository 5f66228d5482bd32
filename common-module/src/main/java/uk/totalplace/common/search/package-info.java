/**
 * How words are found in the text of records, the same way in every register and on both databases.
 * Enter at {@link uk.totalplace.common.search.SearchText} for what somebody typed and {@link uk.totalplace.common.search.SearchQuery} for where it is looked for.
 * Which records there are, and who may see one, is not here: each register's own repository says that in its query.
 */
package uk.totalplace.common.search;
