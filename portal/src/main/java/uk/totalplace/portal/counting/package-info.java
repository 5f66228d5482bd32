/**
 * The pages of counting: the count and its years, spending sliced, beside assets and outcomes and in streams, returns with their lines and jumps, transfers, payments and suppliers.
 * Enter at {@link uk.totalplace.portal.counting.CountPage}, {@link uk.totalplace.portal.counting.SlicesPage} and {@link uk.totalplace.portal.counting.ReturnsPage}; what an address asks for is read by
 * {@link uk.totalplace.portal.counting.SpendQuery}, {@link uk.totalplace.portal.counting.PaymentQuery} and {@link uk.totalplace.portal.counting.SupplierQuery}, for the API strictly by {@link uk.totalplace.portal.counting.Asking}.
 * Rules are not here: a page asks the boundaries and shows what they give.
 */
package uk.totalplace.portal.counting;
