/**
 * Lists regrouped by another geography, such as a candidate for the councils to come.
 * Enter at {@link uk.totalplace.portal.geography.WhatIf} and the part {@code what-if.xhtml}; {@code what-if-kept.xhtml} keeps the choice in a form that filters the list.
 * Which areas make up a group is not here, that is reference data.
 */
package uk.totalplace.portal.geography;
