package uk.totalplace.common.scorecard;

import java.util.List;

/** What a module can say for a theme's scorecard. Implementations are CDI beans that ask their boundary. */
public interface ScorecardSource {
    /** The measures for a theme, in the order they should be read; empty for themes this source knows nothing of. */
    List<Measure> measures(String theme);
}
