/**
 * One field of many records changed in one deed: what a register offers for it, what a preview says, and the deed that can be undone.
 * Enter at the boundary of a register that offers it; its pages and resources speak in these records.
 * The registers' own rules and before-images are not here.
 */
package uk.totalplace.common.bulk;
