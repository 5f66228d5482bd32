package uk.totalplace.board.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is put to the partners together. Which savings it puts forward, and with which figures, is its make-up; with each change of that begins another edition, and what
 * partners said to an earlier one does not count for it.
 */
@Entity
@Table(schema = "board", name = "proposal")
public class Proposal {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "objective", length = 500)
    private String objective;
    @Column(name = "equality", length = 2000)
    private String equality;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "board", name = "proposal_line", joinColumns = @JoinColumn(name = "proposal_ref"))
    @Column(name = "saving_ref", nullable = false, length = 20)
    private Set<String> lines = new TreeSet<>();
    @Column(name = "edition", nullable = false)
    private int edition = 1;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Proposal() {
    }

    Proposal(String ref, ProposalDetails said) {
        this.ref = ref;
        write(said);
    }

    /** Says anew what it is. @return whether it is made up anew by that */
    boolean say(ProposalDetails said) {
        boolean madeUpAnew = !lines.equals(said.lines());
        write(said);
        edition += madeUpAnew ? 1 : 0;
        return madeUpAnew;
    }

    /** What it puts forward is not what it was: who agreed agreed to something else. */
    void beginAnew() {
        edition++;
    }

    private void write(ProposalDetails said) {
        title = said.title().strip();
        objective = plain(said.objective());
        equality = plain(said.equality());
        synthetic = said.synthetic();
        lines.retainAll(said.lines());
        lines.addAll(said.lines());
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    ProposalSheet sheet(boolean correctable) {
        return new ProposalSheet(ref, details(), edition, correctable, version);
    }

    ProposalDetails details() {
        return new ProposalDetails(title, objective, equality, lines, synthetic);
    }

    int edition() {
        return edition;
    }
}
