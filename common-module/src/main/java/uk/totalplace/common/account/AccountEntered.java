package uk.totalplace.common.account;

import uk.totalplace.common.account.Accounts.AccountRow;

/** Somebody entered an account or changed one; {@code before} is null for a new one. Told in the transaction that does it. */
public record AccountEntered(String actor, AccountRow before, AccountRow after) {
}
