package uk.totalplace.common.organisation;

/**
 * Records of an organisation may have got new places, because it was succeeded or because what it still held was assigned. Fired after the registers have passed on
 * what is theirs; whoever keeps refs of records follows them.
 */
public record RecordsMoved(String predecessor) {
}
