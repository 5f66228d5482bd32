/**
 * Restricted data encrypted with keys from outside the database, found again by blind index, and carried over to a new key.
 * Enter at {@link uk.totalplace.common.cipher.Ciphers}; what a module keeps encrypted it names in an {@link uk.totalplace.common.cipher.EncryptedStore}.
 * Who may read the data is not here: each boundary decides that before it decrypts.
 */
package uk.totalplace.common.cipher;
