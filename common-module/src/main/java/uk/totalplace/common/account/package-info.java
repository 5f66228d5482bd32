/**
 * Who is signed in and what is theirs.
 * Enter at {@link uk.totalplace.common.account.Accounts}; every boundary asks it whose rows to show.
 * Passwords and groups are not here, they are the server's registry.
 */
package uk.totalplace.common.account;
