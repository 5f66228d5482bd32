package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.board.snapshot.Difference;
import uk.totalplace.board.snapshot.SnapshotRow;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.common.figure.Input;
import uk.totalplace.portal.figures.FigureTree;

/** A figure as it was reported, down to its rows, and what of it is different today. */
@Named
@RequestScoped
public class SnapshotFigurePage {
    @Inject
    private Snapshots snapshots;
    private String ref;
    private String figure;
    private SnapshotRow snapshot;
    private Difference difference;

    /** An input that came or went since. */
    public record Change(String word, String text, String source) {
        static Change of(String word, Input input) {
            return new Change(word, input.figure() == null ? input.text() : input.label() + ": " + input.value(), input.figure() == null ? input.source() : input.figure());
        }
    }

    public void open() {
        snapshot = snapshots.withRef(ref);
        difference = snapshots.difference(ref, figure);
    }

    public SnapshotRow getSnapshot() {
        return snapshot;
    }

    public Difference getDifference() {
        return difference;
    }

    public FigureTree getTree() {
        return new FigureTree(difference.then(), "/board/snapshot-figure.xhtml?ref=" + ref + "&figure=");
    }

    public List<Change> getChanges() {
        return Stream.concat(difference.gone().stream().map(input -> Change.of("Then", input)), difference.came().stream().map(input -> Change.of("Today", input))).toList();
    }

    public boolean isMadeOtherwise() {
        return difference.now() != null && !difference.now().formula().equals(difference.then().formula());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }
}
