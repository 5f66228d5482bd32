/**
 * The views that people save of lists: above each list, on a page of their own, and the form that names one.
 * Enter at {@link uk.totalplace.portal.view.ListViews}; a list takes part by including {@code WEB-INF/parts/views.xhtml}.
 * The lists and their filters are not here: a view is its address.
 */
package uk.totalplace.portal.view;
