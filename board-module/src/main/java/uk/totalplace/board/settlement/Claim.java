package uk.totalplace.board.settlement;

/**
 * A claim on a baseline, known by its reference. {@code baseline} is the baseline's reference, {@code subject} what is saved on together with
 * the kind of money, null where nobody said; of claims on one subject that no group settles, the one with the lowest {@code rank} is counted.
 */
public record Claim(String ref, String baseline, String subject, Rank rank) {

    /**
     * Which of two claims on one subject is the better: the further one in the workflow, then the better evidenced, then the lower one, then the
     * one whose title comes first. When it was entered does not matter.
     */
    public record Rank(int workflow, int grade, long highPence, String title, String ref) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int order = Integer.compare(other.workflow, workflow);
            order = order != 0 ? order : Integer.compare(grade, other.grade);
            order = order != 0 ? order : Long.compare(highPence, other.highPence);
            order = order != 0 ? order : title.compareTo(other.title);
            return order != 0 ? order : ref.compareTo(other.ref);
        }
    }
}
