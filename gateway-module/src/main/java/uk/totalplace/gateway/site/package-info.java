/**
 * The places and channels where people meet public services: counters, contact centres, web sites.
 * Enter at {@link uk.totalplace.gateway.site.Sites}.
 * The land and buildings they stand in are not here, they are the property register's.
 */
package uk.totalplace.gateway.site;
