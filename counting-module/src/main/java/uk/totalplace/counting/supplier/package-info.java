/**
 * Who public bodies pay: what a name on a payment tells of its owner, and the suppliers as they stand in the lists of payments.
 * A name is read by {@link uk.totalplace.counting.supplier.Payee}; private people and payees whose name was redacted are no suppliers and never become any here.
 * Payments to a partner, once accepted, are entered as transfers through {@code transfer}, which knows nothing of here. The payments themselves are not here.
 */
package uk.totalplace.counting.supplier;
