/**
 * What any record page shows beside the record itself: its files and the remarks on it.
 * Enter at the include parts {@code WEB-INF/parts/record}, each with the record's ref as {@code record}; the page that includes one is view-scoped.
 * The records and their pages are not here.
 */
package uk.totalplace.portal.record;
