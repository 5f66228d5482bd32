/**
 * What the people who run the server have set.
 * Enter at {@link uk.totalplace.common.setting.Settings}.
 * Parameters of the field, such as rates and tolerances, are data and not here.
 */
package uk.totalplace.common.setting;
