package uk.totalplace.common.figure;

import java.util.List;
import java.util.Optional;

/** A module's own figures. Implementations are CDI beans that ask their boundary, which shows the caller only what it may see. */
public interface FigureSource {
    /** The figures worth listing, each without its inputs. */
    List<Figure> headlines();

    /** What the headlines are called. A source that has to count for its headlines says this without counting. */
    default List<FigureTitle> titles() {
        return headlines().stream().map(figure -> new FigureTitle(figure.key(), figure.label())).toList();
    }

    /** The figure with what it rests on; empty when the key is not this source's. */
    Optional<Figure> explain(String key);

    /** Whether the figure is of something that its owner has not released, so that not everybody sees it; false for a key that is not this source's. */
    default boolean isRestricted(String key) {
        return false;
    }
}
