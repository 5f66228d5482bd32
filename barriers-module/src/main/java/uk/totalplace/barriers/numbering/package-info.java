/**
 * The references under which barriers and asks are known.
 * Enter at {@link uk.totalplace.barriers.numbering.Numberings}.
 * What carries a reference is not here.
 */
package uk.totalplace.barriers.numbering;
