package uk.totalplace.board.contest;

/** How many subjects two themes both claim, and on how many of them two of their savings stand in no overlap group together. */
public record ThemeMeeting(String one, String other, long subjects, long unsettled) {
}
