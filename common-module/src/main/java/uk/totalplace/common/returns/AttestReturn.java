package uk.totalplace.common.returns;

/**
 * Confirms a return on behalf of its organisation, or that there is nothing to return.
 *
 * @param version as the caller saw it: what is attested is what was looked at
 * @param position the office in which the person speaks for the organisation
 * @param note may be empty; where there is nothing to return it says why
 */
public record AttestReturn(long id, int version, String position, String note) {
}
