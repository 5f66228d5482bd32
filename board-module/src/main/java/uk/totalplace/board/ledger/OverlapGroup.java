package uk.totalplace.board.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;

/** Savings that draw on the same money, and how that is settled. */
@Entity
@Table(schema = "board", name = "overlap")
public class OverlapGroup {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false, length = 20)
    private Method method;
    @Column(name = "baseline_ref", length = 20)
    private String baseline;
    @Column(name = "note", length = 2000)
    private String note;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "board", name = "overlap_member", joinColumns = @JoinColumn(name = "overlap_ref"))
    @OrderColumn(name = "ordinal")
    private List<Place> members = new ArrayList<>();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** A saving's place in the group. */
    @Embeddable
    public static class Place {
        @Column(name = "saving_ref", nullable = false, length = 20)
        private String saving;
        @Column(name = "stake_percent", nullable = false, precision = 7, scale = 4)
        private BigDecimal stakePercent;
        @Column(name = "share_percent", precision = 7, scale = 4)
        private BigDecimal sharePercent;
        @Column(name = "kept", nullable = false)
        private boolean kept;

        protected Place() {
        }

        Place(Overlap.Member member) {
            saving = member.claim();
            stakePercent = member.stakePercent();
            sharePercent = member.sharePercent();
            kept = member.kept();
        }

        Overlap.Member member() {
            return new Overlap.Member(saving, stakePercent, sharePercent, kept);
        }
    }

    protected OverlapGroup() {
    }

    OverlapGroup(String ref, OverlapDetails said) {
        this.ref = ref;
        say(said);
    }

    final void say(OverlapDetails said) {
        title = said.title().strip();
        method = said.method();
        baseline = said.method() == Method.SEQUENTIAL ? said.baseline() : null;
        note = said.note();
        synthetic = said.synthetic();
        members.clear();
        said.members().forEach(member -> members.add(new Place(member)));
    }

    OverlapSheet sheet() {
        return new OverlapSheet(ref, details(), version);
    }

    OverlapDetails details() {
        return new OverlapDetails(title, method, baseline, note, members.stream().map(Place::member).toList(), synthetic);
    }

    Overlap overlap() {
        return new Overlap(ref, method, baseline, details().members());
    }

    int version() {
        return version;
    }
}
