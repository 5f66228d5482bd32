/**
 * Views that people keep of the portal's lists: a list with its filters, under a name, for oneself or shared.
 * Enter at {@link uk.totalplace.common.view.SavedViews}.
 * What a view shows is not here: opening one is going to its address, and the list there shows what its reader may see.
 */
package uk.totalplace.common.view;
