package uk.totalplace.common.organisation;

/**
 * What becomes of the things of one register when an organisation is succeeded.
 *
 * @param moves how many pass to the successor
 * @param stays how many stay with the predecessor
 * @param remark why some stay or change, null where there is nothing to say
 */
public record Passing(String things, long moves, long stays, String remark) {
}
