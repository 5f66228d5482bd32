/**
 * The single payments that public bodies publish, those over £500 above all, each with the file and the line it came from.
 * Files come in by {@link uk.totalplace.counting.payment.SpendOver500}; look at them at {@link uk.totalplace.counting.payment.Payments}.
 * Who the payees are is in {@code supplier}; what bodies say they spent in a year is in {@code expenditure}, and the two are never added up.
 */
package uk.totalplace.counting.payment;
