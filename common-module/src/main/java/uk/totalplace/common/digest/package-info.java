/** What proves that content is as it was: {@link uk.totalplace.common.digest.Sha256}. */
package uk.totalplace.common.digest;
