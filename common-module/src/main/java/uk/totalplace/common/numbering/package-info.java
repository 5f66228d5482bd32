/**
 * The references under which the registers' records are known, such as BAR-001 or SAV-017.
 * Enter at {@link uk.totalplace.common.numbering.Numberings}; a register enters its series with its migrations.
 * What carries a reference is not here.
 */
package uk.totalplace.common.numbering;
