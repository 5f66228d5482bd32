package uk.totalplace.barriers.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.common.Violations;

/** A rule, an incentive or a system that keeps the partners from something, from the day it is raised. */
@Entity
@Table(schema = "barriers", name = "barrier")
public class Barrier {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "because", nullable = false, length = 500)
    private String because;
    @Column(name = "we_cannot", nullable = false, length = 500)
    private String weCannot;
    @Column(name = "which_blocks", nullable = false, length = 500)
    private String whichBlocks;
    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false, length = 30)
    private Category category;
    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false, length = 30)
    private Level level;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 30)
    private Status status = Status.RAISED;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "barriers", name = "barrier_theme", joinColumns = @JoinColumn(name = "barrier_ref"))
    @Column(name = "theme", nullable = false, length = 30)
    private Set<String> themes = new TreeSet<>();
    @Column(name = "source", length = 300)
    private String source;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Barrier() {
    }

    /** @param known the codes of all themes there are */
    Barrier(String ref, RaiseBarrier command, Set<String> known) {
        Violations violations = new Violations()
                .text("title", command.title(), 200, "Give the barrier a title.")
                .text("because", command.because(), 500, "Say what rule, incentive or system is the cause.")
                .text("weCannot", command.weCannot(), 500, "Say what cannot be done.")
                .text("whichBlocks", command.whichBlocks(), 500, "Say what good that blocks.")
                .unless(command.category() != null, "category", "Say what kind of barrier it is.")
                .unless(command.level() != null, "level", "Say who could remove it.")
                .unless(command.themes() != null && !command.themes().isEmpty(), "themes", "Choose at least one theme it stands in the way of.")
                .mayStayEmpty("source", command.source(), 300);
        if (command.themes() != null) {
            command.themes().forEach(theme -> violations.unless(theme != null && known.contains(theme), "themes", "There is no theme “" + theme + "”."));
        }
        violations.refuse();
        this.ref = ref;
        title = command.title().strip();
        because = command.because().strip();
        weCannot = command.weCannot().strip();
        whichBlocks = command.whichBlocks().strip();
        category = command.category();
        level = command.level();
        themes.addAll(command.themes());
        source = command.source() == null || command.source().isBlank() ? null : command.source().strip();
    }

    BarrierRow row() {
        return new BarrierRow(ref, title, new Statement(because, weCannot, whichBlocks), category, level, themes.stream().sorted().toList(), status, source, version);
    }
}
